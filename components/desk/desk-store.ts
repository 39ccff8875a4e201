/** The desk's state between key press and screen: the board, what may be undone, and what waits to be sent. */
import { v7 as newId } from 'uuid';
import { type Board, perform } from '@/domain/claim/board';
import { type Command, type CommandBody, commandVersion } from '@/domain/claim/command';
import type { DeskDocument } from '@/domain/claim/desk';
import type { HistoryEntry } from '@/domain/claim/history';
import { openBoard } from '@/domain/claim/open-board';
import { rebase } from '@/domain/claim/rebase';
import { hearHistory } from './live';
import { Outbox, type OutboxState } from './outbox';
import { deskName } from './shelf';
import { UndoStack } from './undo-stack';

export interface DeskView {
  readonly board: Board;
  /** Names by account id, of those whose verdicts and comments are here. */
  readonly people: Readonly<Record<string, string>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The refusal to show, until the next thing is done. */
  readonly refusal: string | null;
}

export interface DeskAddresses {
  readonly commands: string;
  readonly desk: string;
  readonly events: string;
}

export class DeskStore {
  readonly #addresses: DeskAddresses;
  readonly #outbox: Outbox;
  readonly #steps: UndoStack;
  readonly #listeners = new Set<() => void>();
  /** Ids of the commands made in this window: their echo is no news. */
  readonly #own = new Set<string>();
  #seq: number;
  #view: DeskView;
  /** Apart from the view: it changes several times for each change of the board, and one word shows it. */
  #waiting: OutboxState = { waiting: 0, trouble: null };

  constructor(document: DeskDocument, viewer: string, addresses: DeskAddresses) {
    const name = deskName(viewer, document.version.id);
    this.#addresses = addresses;
    this.#steps = new UndoStack(`${name}/${document.layer.id}`);
    this.#seq = document.seq;
    this.#view = {
      board: openBoard(document, viewer),
      people: document.people,
      canUndo: false,
      canRedo: false,
      refusal: null,
    };
    this.#outbox = new Outbox(name, addresses.commands, {
      onState: (state) => this.#tell(state),
      onRefused: (_command, refusal) => void this.#takeUpAgain(refusal),
    });
  }

  readonly view = (): DeskView => this.#view;
  readonly waiting = (): OutboxState => this.#waiting;

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
    const deafen = hearHistory(this.#addresses.events, () => this.#seq, this.#hear);
    return () => {
      deafen();
      keep();
      window.removeEventListener('online', retry);
      window.removeEventListener('pagehide', keep);
      this.#outbox.close();
    };
  }

  /** Does one thing, made of one or more commands: on the board at once, then on its way. Nothing is done when any of them is refused. */
  readonly act = (bodies: readonly CommandBody[]): boolean => {
    const inverses = this.#perform(bodies);
    if (inverses !== null) this.#steps.did(inverses);
    this.#show({});
    return inverses !== null;
  };

  readonly undo = (): void => {
    const inverses = this.#turnBack(this.#steps.takeBack());
    if (inverses !== null) this.#steps.tookBack(inverses);
    this.#show({});
  };

  readonly redo = (): void => {
    const inverses = this.#turnBack(this.#steps.takeAgain());
    if (inverses !== null) this.#steps.tookAgain(inverses);
    this.#show({});
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
    if (entry.layerId !== null && entry.layerId !== board.layer.id) return;
    const performed = perform({ ...board, viewer: entry.actorId }, entry.command.body);
    if (!performed.ok) return void this.#takeUpAgain(null);
    this.#steps.changedByAnother(entry.command.body);
    this.#show({
      board: { ...performed.value.board, viewer: board.viewer },
      people: { ...people, [entry.actorId]: entry.actorName },
    });
  };

  async #reopen(): Promise<void> {
    const waiting = await this.#outbox.open();
    let { board } = this.#view;
    for (const { id, body } of waiting) {
      this.#own.add(id);
      // What was applied before its acknowledgement was lost is on the board already, and refused here.
      const performed = perform(board, body);
      if (performed.ok) board = performed.value.board;
    }
    this.#show({ board });
  }

  /** After a refusal the server's state is the truth: the desk is laid out anew from it, with what still waits. */
  async #takeUpAgain(refusal: string | null): Promise<void> {
    if (refusal !== null) this.#steps.forget();
    const response = await fetch(this.#addresses.desk);
    if (!response.ok) return this.#show({ refusal });
    const document: DeskDocument = await response.json();
    this.#seq = document.seq;
    const board = openBoard(document, this.#view.board.viewer);
    this.#show({ board, people: document.people, ...(refusal === null ? {} : { refusal }) });
    await this.#reopen();
  }

  #tell(waiting: OutboxState): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }

  #show(change: Partial<DeskView>): void {
    const { canUndo, canRedo } = this.#steps;
    this.#view = { ...this.#view, ...change, canUndo, canRedo };
    for (const listener of this.#listeners) listener();
  }
}
