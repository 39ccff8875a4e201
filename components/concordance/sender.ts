/** Sends commands about many versions: each version has its outbox, the same one that its desk has, and all are told as one. */

import { v7 as newId } from 'uuid';
import { Outbox, type OutboxState } from '@/components/desk/outbox';
import { deskName, listDesks } from '@/components/desk/shelf';
import type { Directed } from '@/domain/article/concordance-marking';
import { type Command, type CommandBody, commandVersion } from '@/domain/claim/command';

interface Events {
  onState(state: OutboxState): void;
  /** The server refused a command about this version: what is shown of it is no longer right. */
  onRefused(version: string, refusal: string): void;
  /** What waits from an earlier visit, and is sent from now on. */
  onFound(version: string, bodies: readonly CommandBody[]): void;
}

interface Desk {
  readonly outbox: Outbox;
  /** What waited from before is counted; new commands come behind it. */
  ready: Promise<void>;
  state: OutboxState;
}

export class Sender {
  readonly #viewer: string;
  readonly #projectId: string;
  readonly #events: Events;
  readonly #desks = new Map<string, Desk>();
  /** Commands on their way into an outbox. */
  #coming = 0;
  /** Whether it is known what waits from earlier visits. */
  #looked = false;

  constructor(viewer: string, projectId: string, events: Events) {
    this.#viewer = viewer;
    this.#projectId = projectId;
    this.#events = events;
  }

  /** Takes up what was left waiting. Answers what to call when the page is left. */
  open(): () => void {
    const retry = () => {
      for (const { outbox } of this.#desks.values()) void outbox.send();
    };
    window.addEventListener('online', retry);
    for (const [version, desk] of this.#desks) desk.ready = this.#takeUp(version, desk.outbox);
    void this.#findWaiting();
    return () => {
      window.removeEventListener('online', retry);
      for (const { outbox } of this.#desks.values()) outbox.close();
    };
  }

  add(commands: readonly Directed[]): void {
    const versions = [...new Set(commands.map(({ version }) => version))];
    this.#coming += commands.length;
    this.#tell();
    for (const version of versions) {
      const desk = this.#deskOf(version);
      const made = commands.filter((one) => one.version === version).map(commandOf);
      void desk.ready.then(() => {
        this.#coming -= made.length;
        desk.outbox.add(made);
      });
    }
  }

  /** Whether something about the version waits, or may still be found waiting from an earlier visit. */
  isWaiting(version: string): boolean {
    const waiting = this.#desks.get(version)?.state.waiting ?? 0;
    return !this.#looked || this.#coming > 0 || waiting > 0;
  }

  async #findWaiting(): Promise<void> {
    try {
      for (const { desk, endpoint } of await listDesks(this.#viewer)) {
        const version = desk.slice(deskName(this.#viewer, '').length);
        if (endpoint === this.#endpointOf(version)) this.#deskOf(version);
      }
    } catch {
      // A browser that keeps nothing has nothing waiting.
    }
    await Promise.all([...this.#desks.values()].map(({ ready }) => ready));
    this.#looked = true;
    this.#tell();
  }

  #endpointOf(version: string): string {
    return `/api/v1/projects/${this.#projectId}/versions/${version}/commands`;
  }

  #deskOf(version: string): Desk {
    const known = this.#desks.get(version);
    if (known !== undefined) return known;
    const outbox = new Outbox(deskName(this.#viewer, version), this.#endpointOf(version), {
      onState: (state) => this.#hear(version, state),
      onRefused: ([first]) => first && this.#events.onRefused(version, first.refusal),
    });
    const desk: Desk = { outbox, ready: Promise.resolve(), state: { waiting: 0, trouble: null } };
    this.#desks.set(version, desk);
    desk.ready = this.#takeUp(version, outbox);
    return desk;
  }

  async #takeUp(version: string, outbox: Outbox): Promise<void> {
    try {
      const waiting = await outbox.open();
      this.#events.onFound(
        version,
        waiting.map(({ body }) => body),
      );
    } catch {
      // A browser that keeps nothing: adding tells so, as `storage`.
    }
  }

  #hear(version: string, state: OutboxState): void {
    const desk = this.#desks.get(version);
    if (desk === undefined) return;
    desk.state = state;
    this.#tell();
  }

  #tell(): void {
    const states = [...this.#desks.values()].map(({ state }) => state);
    const waiting = states.reduce((sum, state) => sum + state.waiting, this.#coming);
    // That nothing waits is known when all of them have been asked.
    if (waiting === 0 && !this.#looked) return;
    this.#events.onState({
      waiting,
      trouble: states.find(({ trouble }) => trouble !== null)?.trouble ?? null,
    });
  }
}

function commandOf({ body }: Directed): Command {
  return { v: commandVersion, id: newId(), body };
}
