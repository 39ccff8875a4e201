/** The desk's state between key press and screen: the board, what may be undone, and what waits to be sent. */
import { v7 as newId } from 'uuid';
import { perform } from '@/domain/claim/board';
import { type Command, type CommandBody, commandVersion } from '@/domain/claim/command';
import type { DeskDocument } from '@/domain/claim/desk';
import type { HistoryEntry } from '@/domain/claim/history';
import { openBoard } from '@/domain/claim/open-board';
import { performAll } from '@/domain/claim/perform-all';
import { rebase } from '@/domain/claim/rebase';
import type { RefusedWords } from '@/domain/claim/refused-words';
import { isAboutMark, type RefusedWork } from '@/domain/claim/set-aside';
import { subjectsOf } from '@/domain/claim/subjects';
import type { DeskAddresses, DeskView } from './desk-view';
import { hearing } from './hearing';
import { hearHistory, loadDesk } from './live';
import { Outbox, type OutboxState } from './outbox';
import { reordered } from './reading-order';
import { deskName, forgetRefused, type Refused } from './shelf';
import { readUndecided } from './undecided';
import { UndoStack } from './undo-stack';

/** Milliseconds before the desk is asked for again, when it did not come. */
const patience = 2_000;

export class DeskStore {
  readonly #desk: string;
  readonly #addresses: DeskAddresses;
  readonly #outbox: Outbox;
  readonly #steps: UndoStack;
  readonly #listeners = new Set<() => void>();
  /** Ids of the commands made in this window: their echo is no news. */
  readonly #own = new Set<string>();
  #seq: number;
  #view: DeskView;
  #deafen: () => void = () => undefined;
  /** Rises when the desk is laid out anew, or left: what was asked for before comes too late. */
  #turn = 0;
  /** Apart from the view: it changes several times for each change of the board, and one word shows it. Null until it has been read. */
  #waiting: OutboxState | null = null;

  constructor(document: DeskDocument, view: DeskView, addresses: DeskAddresses) {
    const name = deskName(view.board.viewer, document.version.id);
    this.#desk = name;
    this.#addresses = addresses;
    this.#steps = new UndoStack(`${name}/${document.layer.id}`);
    this.#seq = document.seq;
    this.#view = view;
    this.#outbox = new Outbox(name, addresses.commands, {
      onState: (state) => this.#tell(state),
      onRefused: (refused) => void this.#giveWay(refused),
      onElsewhere: (commands) => this.#follow(commands),
      onDecided: () => void this.#lookAgain(),
    });
  }

  readonly view = (): DeskView => this.#view;
  readonly waiting = (): OutboxState | null => this.#waiting;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what waits from an earlier visit, and hears what others do. Answers what to call when the desk is left. */
  open(): () => void {
    const retry = () => void this.#outbox.send();
    const keep = () => this.#steps.keep();
    window.addEventListener('online', retry);
    window.addEventListener('pagehide', keep);
    this.#steps.recall();
    void this.#reopen();
    this.#listen();
    return () => {
      this.#turn += 1;
      this.#deafen();
      keep();
      window.removeEventListener('online', retry);
      window.removeEventListener('pagehide', keep);
      this.#outbox.close();
    };
  }

  /** Does one thing, made of one or more commands: on the board at once, then on its way. Nothing is done when any of them is refused. */
  readonly act = (bodies: readonly CommandBody[]): boolean => {
    const inverses = this.#perform(bodies);
    if (inverses !== null) this.#steps.did(inverses, this.#view.board);
    this.#show({});
    return inverses !== null;
  };

  readonly undo = (): void => {
    const inverses = this.#turnBack(this.#steps.takeBack(this.#view.board));
    if (inverses !== null) this.#steps.tookBack(inverses, this.#view.board);
    this.#show({});
  };

  readonly redo = (): void => {
    const inverses = this.#turnBack(this.#steps.takeAgain(this.#view.board));
    if (inverses !== null) this.#steps.tookAgain(inverses, this.#view.board);
    this.#show({});
  };

  /** Decides about what was refused: done after all by these commands, or let go where there are none. */
  readonly decide = (work: RefusedWork | RefusedWords, bodies: readonly CommandBody[]): void => {
    if (bodies.length > 0 && !this.act(bodies)) return;
    const { refused, unsaid } = this.#view;
    const isOther = (one: RefusedWork | RefusedWords) => one !== work;
    this.#show({ refused: refused.filter(isOther), unsaid: unsaid.filter(isOther) });
    void forgetRefused(this.#desk, work).then(() => {
      this.#outbox.decided();
      return this.#lookAgain();
    });
  };

  #turnBack(commands: readonly CommandBody[] | null): readonly CommandBody[] | null {
    if (commands !== null) return commands.length === 0 ? null : this.#perform(commands);
    this.#show({ refusal: 'changed-by-another' });
    return null;
  }

  /** The commands that take back what was done, last first; null when something was refused and nothing was done. */
  #perform(bodies: readonly CommandBody[]): readonly CommandBody[] | null {
    let { board } = this.#view;
    const sent: CommandBody[] = [];
    const inverses: CommandBody[] = [];
    for (const asked of bodies) {
      const body = rebase(board, asked);
      const performed = perform(board, body);
      if (!performed.ok) {
        this.#show({ refusal: performed.refusal });
        return null;
      }
      sent.push(body);
      board = performed.value.board;
      if (performed.value.inverse !== null) inverses.unshift(performed.value.inverse);
    }
    this.#show({ board, refusal: null });
    this.#send(sent);
    return inverses;
  }

  #send(bodies: readonly CommandBody[]): void {
    const commands = bodies.map((body): Command => ({ v: commandVersion, id: newId(), body }));
    for (const { id } of commands) this.#own.add(id);
    this.#outbox.add(commands);
  }

  readonly #hear = (entry: HistoryEntry): void => {
    if (entry.seq <= this.#seq) return;
    this.#seq = entry.seq;
    if (this.#own.delete(entry.command.id)) return;
    const { board, people } = this.#view;
    const where = hearing(board, entry);
    if (where === 'elsewhere') return;
    const performed = perform({ ...board, viewer: entry.actorId }, entry.command.body);
    if (where === 'anew' || !performed.ok) return void this.#takeUpAgain();
    this.#show({
      board: { ...performed.value.board, viewer: board.viewer },
      people: { ...people, [entry.actorId]: entry.actorName },
    });
  };

  /** What another window of the same person does is shown here before the server has it. */
  #follow(commands: readonly Command[]): void {
    let { board } = this.#view;
    for (const { id, body } of commands) {
      const performed = perform(board, body);
      // What does not fit here is told by the server, when it has decided.
      if (!performed.ok) continue;
      this.#own.add(id);
      board = performed.value.board;
    }
    this.#show({ board });
  }

  async #reopen(): Promise<void> {
    const waiting = await this.#outbox.open().catch(() => null);
    // A browser that keeps nothing has nothing waiting.
    if (waiting === null) return this.#tell({ waiting: 0, trouble: 'storage' });
    for (const { id } of waiting) this.#own.add(id);
    this.#show({ board: performAll(this.#view.board, waiting) });
    void this.#lookAgain();
  }

  async #lookAgain(): Promise<void> {
    const undecided = await readUndecided(this.#desk);
    this.#show(undecided(this.#view.board));
  }

  readonly #meet = (present: DeskView['present']): void => {
    if (present.length + this.#view.present.length > 0) this.#show({ present });
  };

  #listen(): void {
    this.#deafen();
    const { events } = this.#addresses;
    this.#deafen = hearHistory(
      events,
      () => this.#seq,
      this.#hear,
      this.#meet,
      () => void this.#takeUpAgain(),
    );
  }

  /** What was refused about marks waits for its maker's decision; of the rest it is said that it was not done. */
  async #giveWay(refused: readonly Refused[]): Promise<void> {
    this.#steps.forget(new Set(refused.flatMap(({ command }) => subjectsOf(command.body))));
    await this.#takeUpAgain();
    const rest = refused.find(({ command }) => !isAboutMark(command.body));
    if (rest) this.#show({ refusal: rest.refusal });
  }

  /** The server's state is the truth: the desk is laid out anew from it, with what still waits. */
  async #takeUpAgain(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const document = await loadDesk(this.#addresses.desk);
    if (turn !== this.#turn) return;
    if (document === null) {
      setTimeout(() => turn === this.#turn && void this.#takeUpAgain(), patience);
      return;
    }
    // Nothing may be heard between the document and what is heard after it.
    this.#deafen();
    this.#seq = document.seq;
    // What was acknowledged while the document was on its way comes again as news, and is done then.
    this.#own.clear();
    const { viewer, final } = this.#view.board;
    const board = openBoard(document, viewer, final);
    this.#show({ board, people: document.people });
    await this.#reopen();
    this.#listen();
  }

  #tell(waiting: OutboxState): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }

  #show(change: Partial<DeskView>): void {
    const { board: before, order } = this.#view;
    const { board = before } = change;
    const steps = { canUndo: this.#steps.canUndo(board), canRedo: this.#steps.canRedo(board) };
    this.#view = { ...this.#view, ...change, ...steps, order: reordered(order, before, board) };
    for (const listener of this.#listeners) listener();
  }
}
