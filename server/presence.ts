/**
 * Who has a version open, on whichever server: each says by PostgreSQL's NOTIFY who comes and goes at it, says it
 * again while they stay, and asks the others when somebody comes. No table holds it.
 */
import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Visit, type Visitor, Visits } from '@/domain/access/presence';
import type { Grant } from './gate';
import { onPresence } from './live';
import { loadSightOfPeople, tellServers } from './store/presence';

type Reading = Grant<'article:read'>;

const Said = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('here'),
    id: z.string(),
    stream: z.string(),
    account: z.string(),
    name: z.string(),
  }),
  z.object({ say: z.literal('gone'), id: z.string(), stream: z.string() }),
  /** Somebody has come to a version, and does not know who is there. */
  z.object({ say: z.literal('who'), stream: z.string() }),
]);
type Said = z.infer<typeof Said>;

interface Lobby {
  readonly visits: Visits;
  /** This server's own. */
  readonly own: Map<string, Visit>;
  readonly pokes: Map<string, Set<() => void>>;
}

// Next.js reloads modules while developing: who is there outlives that on the global object.
declare global {
  var uratoriLobby: Lobby | undefined;
}

function theLobby(): Lobby {
  globalThis.uratoriLobby ??= { visits: new Visits(), own: new Map(), pokes: new Map() };
  return globalThis.uratoriLobby;
}

export interface Presence {
  /** Says again that this person is here. */
  stay(): void;
  leave(): void;
  /** The others who are here, as far as this person may know. */
  others(): Promise<Visitor[]>;
}

/** Comes to a version. `poke` is called when somebody may have come or gone. */
export function enter(grant: Reading, stream: string, poke: () => void): Presence {
  const lobby = theLobby();
  onPresence(hear);
  const { accountId: account, name } = grant.actor;
  const visit = { id: randomUUID(), stream, account, name };
  lobby.own.set(visit.id, visit);
  const pokes = lobby.pokes.get(stream) ?? new Set();
  lobby.pokes.set(stream, pokes.add(poke));
  tell({ say: 'here', ...visit });
  tell({ say: 'who', stream });
  return {
    stay: () => tell({ say: 'here', ...visit }),
    leave: () => {
      lobby.own.delete(visit.id);
      pokes.delete(poke);
      if (pokes.size === 0) lobby.pokes.delete(stream);
      tell({ say: 'gone', id: visit.id, stream });
    },
    others: async () => {
      const maySee = await loadSightOfPeople(grant, stream);
      return lobby.visits.on(stream, Date.now()).filter(({ id }) => id !== account && maySee(id));
    },
  };
}

/** Who is there is no promise: what cannot be said now is said at the next heartbeat. */
function tell(said: Said): void {
  tellServers(JSON.stringify(said)).catch((error: unknown) => {
    console.error('presence was not told:', error instanceof Error ? error.message : error);
  });
}

function hear(payload: string): void {
  const { visits, own, pokes } = theLobby();
  const said = Said.parse(JSON.parse(payload));
  if (said.say === 'who') {
    for (const visit of own.values()) {
      if (visit.stream === said.stream) tell({ say: 'here', ...visit });
    }
    return;
  }
  if (said.say === 'here' && !visits.heard(said, Date.now())) return;
  if (said.say === 'gone') visits.gone(said.id);
  for (const poke of pokes.get(said.stream) ?? []) poke();
}
