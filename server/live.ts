/**
 * Tells this server's open desks that a stream of history has grown, whichever server made it grow:
 * PostgreSQL's NOTIFY, heard on one connection and passed on by stream.
 */
import 'server-only';
import pg from 'pg';
import { env } from './env';

/** Also named in `store/history.ts`, which notifies. */
export const channel = 'uratori_history';
/** Also named in `store/presence.ts`, which notifies. */
export const presenceChannel = 'uratori_presence';

type Poke = () => void;
type Hear = (payload: string) => void;

interface Hub {
  readonly listeners: Map<string, Set<Poke>>;
  /** Hears who comes and goes. */
  onPresence?: Hear;
  connecting: boolean;
}

// Next.js reloads modules while developing: the connection outlives that on the global object.
declare global {
  var uratoriLive: Hub | undefined;
}

/** Milliseconds before a lost connection is made anew. */
const patience = 1_000;

/** Calls `poke` when the stream may have grown, until the answer is called. What happened meanwhile is for the caller to read from the history. */
export function onGrowth(stream: string, poke: Poke): () => void {
  const hub = theHub();
  const pokes = hub.listeners.get(stream) ?? new Set();
  hub.listeners.set(stream, pokes.add(poke));
  if (!hub.connecting) void connect(hub);
  return () => {
    pokes.delete(poke);
    if (pokes.size === 0) hub.listeners.delete(stream);
  };
}

/** From now on `hear` is told what any server says of who comes and goes, this one included. */
export function onPresence(hear: Hear): void {
  theHub().onPresence = hear;
}

function theHub(): Hub {
  globalThis.uratoriLive ??= { listeners: new Map(), connecting: false };
  return globalThis.uratoriLive;
}

async function connect(hub: Hub): Promise<void> {
  hub.connecting = true;
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  client.on('notification', ({ channel: from, payload = '' }) => {
    if (from === presenceChannel) hub.onPresence?.(payload);
    else pokeAll(hub.listeners.get(payload));
  });
  client.on('error', (error) => console.error('live connection lost:', error.message));
  client.on('end', () => setTimeout(() => void connect(hub), patience).unref());
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}; LISTEN ${presenceChannel}`);
    // Whatever was said while nobody listened is caught up with now.
    for (const pokes of hub.listeners.values()) pokeAll(pokes);
  } catch (error) {
    console.error('live connection failed:', error instanceof Error ? error.message : error);
    setTimeout(() => void connect(hub), patience).unref();
  }
}

function pokeAll(pokes: ReadonlySet<Poke> | undefined): void {
  for (const poke of pokes ?? []) poke();
}
