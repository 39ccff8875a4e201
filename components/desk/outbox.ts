/**
 * What has been done at the desk and not yet been acknowledged. Each command is put into the browser's own
 * database before it is sent, and leaves it when the server has committed it: closing the tab, a dead
 * network or a dead server lose nothing. It is the only part of the desk that sends changes.
 */
import type { Command } from '@/domain/claim/command';
import { countKept, keep, listKept, type Refused, settle } from './shelf';

export type Trouble = 'offline' | 'server' | 'signed-out' | 'denied' | 'storage';

export interface OutboxState {
  /** How many commands are not acknowledged yet. */
  readonly waiting: number;
  /** Why the last attempt failed; null while all goes well. */
  readonly trouble: Trouble | null;
}

export interface OutboxEvents {
  onState(state: OutboxState): void;
  /** The server refused these: they have left the outbox, and the board is no longer right. */
  onRefused(refused: readonly Refused[]): void;
  /** Another window of the same person has done these. */
  onElsewhere?(commands: readonly Command[]): void;
  /** Another window of the same person has decided about what was refused. */
  onDecided?(): void;
}

/** What windows on the same desk tell one another. */
type Word =
  | { readonly made: readonly Command[] }
  | { readonly refused: readonly Refused[] }
  | { readonly decided: true };

/** Milliseconds before the next attempt, by the number of failures so far. */
const patience = [500, 1_000, 2_000, 5_000, 10_000];
const mostAtOnce = 50;

/** Desks whose outbox is open in this window: theirs to send, since they show what is refused. */
const openDesks = new Set<string>();

export function isOpenHere(desk: string): boolean {
  return openDesks.has(desk);
}

export class Outbox {
  readonly #desk: string;
  readonly #endpoint: string;
  readonly #events: OutboxEvents;
  #windows: BroadcastChannel | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  #sending = false;
  /** Commands not acknowledged, and those among them still on their way into the browser's database. */
  #unsent = 0;
  #adding = 0;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  /** `desk` names the person and the version together; `endpoint` is where its commands go. */
  constructor(desk: string, endpoint: string, events: OutboxEvents) {
    this.#desk = desk;
    this.#endpoint = endpoint;
    this.#events = events;
  }

  /** What waits from before, oldest first; it is sent from now on. */
  async open(): Promise<Command[]> {
    this.#closed = false;
    openDesks.add(this.#desk);
    this.#listen();
    await this.#writing;
    const { commands } = await listKept(this.#desk);
    this.#unsent = commands.length;
    if (commands.length > 0) void this.send();
    this.#tell(null);
    return commands;
  }

  /** Keeps commands, in this order, and sends them. */
  add(commands: readonly Command[]): void {
    this.#unsent += commands.length;
    this.#adding += commands.length;
    this.#tell(null);
    this.#writing = this.#writing
      .then(() => this.#keep(commands))
      .then(
        () => void this.send(),
        // What cannot be kept is not sent either, and never shown as saved.
        () => this.#tell('storage'),
      );
  }

  async #keep(commands: readonly Command[]): Promise<void> {
    await keep(this.#desk, this.#endpoint, commands);
    this.#adding -= commands.length;
    this.#say({ made: commands });
  }

  #listen(): void {
    this.#windows ??= new BroadcastChannel(`uratori/${this.#desk}`);
    this.#windows.onmessage = ({ data }: MessageEvent<Word>) => {
      if ('made' in data) this.#events.onElsewhere?.(data.made);
      else if ('decided' in data) return this.#events.onDecided?.();
      else if (data.refused.length > 0) this.#events.onRefused(data.refused);
      // Counted between two writings of this window, so that none of its own is counted twice.
      this.#writing = this.#writing.then(() => this.#count()).catch(() => this.#tell('storage'));
    };
  }

  async #count(): Promise<void> {
    this.#unsent = (await countKept(this.#desk)) + this.#adding;
    this.#tell(null);
  }

  #say(word: Word): void {
    this.#windows?.postMessage(word);
  }

  /** Sends what waits until nothing does. Two windows of one person take turns. */
  async send(): Promise<void> {
    if (this.#sending || this.#closed) return;
    this.#sending = true;
    clearTimeout(this.#retry);
    const trouble = await takingTurns(`uratori/${this.#desk}`, () => this.#sendAll()).catch(
      // The browser's database is out of reach: what stands in it stays there.
      () => 'storage' as const,
    );
    this.#sending = false;
    this.#tell(trouble);
    if (trouble !== null) this.#retryLater();
    else if (this.#unsent > this.#adding) void this.send();
  }

  /** Tells the other windows that less is left to decide. */
  decided(): void {
    this.#say({ decided: true });
  }

  close(): void {
    this.#closed = true;
    openDesks.delete(this.#desk);
    this.#windows?.close();
    this.#windows = undefined;
    clearTimeout(this.#retry);
  }

  async #sendAll(): Promise<Trouble | null> {
    for (let most = mostAtOnce; ; ) {
      const { keys, commands } = await listKept(this.#desk, most);
      if (keys.length === 0) return this.#empty();
      const answer = await post(this.#endpoint, commands);
      if (answer === 'unreadable' && commands.length > 1) most = 1;
      else if (answer === 'unreadable') await this.#settle(keys, refuseAll(commands));
      else if (typeof answer === 'string') return answer;
      else await this.#settle(keys, refusedOf(commands, answer));
    }
  }

  /** Another window of the same person may have sent what was ours: what is left is what is still being kept. */
  #empty(): null {
    this.#unsent = this.#adding;
    return null;
  }

  async #settle(keys: readonly number[], refused: readonly Refused[]): Promise<void> {
    // Apart from the subtraction, which would read the number before the wait: what is done meanwhile counts.
    const settled = await settle(this.#desk, keys, refused);
    this.#unsent -= settled;
    this.#failures = 0;
    this.#tell(null);
    this.#say({ refused });
    if (refused.length > 0) this.#events.onRefused(refused);
  }

  #retryLater(): void {
    const wait = patience[Math.min(this.#failures, patience.length - 1)];
    this.#failures += 1;
    this.#retry = setTimeout(() => void this.send(), wait);
  }

  #tell(trouble: Trouble | null): void {
    if (!this.#closed) this.#events.onState({ waiting: this.#unsent, trouble });
  }
}

interface Answer {
  readonly id: string;
  readonly refusal?: string;
}

function refusedOf(commands: readonly Command[], answers: readonly Answer[]): Refused[] {
  return commands.flatMap((command) => {
    const refusal = answers.find(({ id }) => id === command.id)?.refusal;
    return refusal === undefined ? [] : [{ command, refusal }];
  });
}

/** What the server cannot read, as after an update, must not keep back what comes behind it. */
function refuseAll(commands: readonly Command[]): Refused[] {
  return commands.map((command) => ({ command, refusal: 'body-invalid' }));
}

/** The outcomes of commands, in their order, or why there are none. */
async function post(
  endpoint: string,
  commands: readonly Command[],
): Promise<Answer[] | Trouble | 'unreadable'> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ commands }),
    });
    if (response.status === 401) return 'signed-out';
    if (response.status === 403 || response.status === 404) return 'denied';
    if (response.status === 400) return 'unreadable';
    if (!response.ok) return 'server';
    const answer: { outcomes: Answer[] } = await response.json();
    return answer.outcomes;
  } catch {
    // fetch rejects when no answer came: the network, or the server, is away.
    return navigator.onLine ? 'server' : 'offline';
  }
}

async function takingTurns<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  // Web Locks are missing where the page is no secure context; the server still applies each command once.
  return 'locks' in navigator ? navigator.locks.request(name, run) : run();
}
