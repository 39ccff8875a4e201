/** The desk's state between key press and screen: the board, what may be undone, and what waits to be sent. */
import { v7 as newId } from 'uuid';
import { type Board, type BoardRefusal, perform } from '@/domain/claim/board';
import { type CommandBody, commandVersion } from '@/domain/claim/command';
import type { DeskDocument } from '@/domain/claim/desk';
import { openBoard } from '@/domain/claim/open-board';
import { rebase } from '@/domain/claim/rebase';
import { Outbox, type OutboxState } from './outbox';

/** One thing the person did, as the commands that take it back, last first. */
type Step = readonly CommandBody[];

export interface DeskView {
  readonly board: Board;
  readonly outbox: OutboxState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The refusal to show, until the next thing is done. */
  readonly refusal: string | null;
}

export interface DeskAddresses {
  readonly commands: string;
  readonly desk: string;
}

export class DeskStore {
  readonly #addresses: DeskAddresses;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  #undone: Step[] = [];
  #done: Step[] = [];
  #view: DeskView;

  constructor(document: DeskDocument, viewer: string, addresses: DeskAddresses) {
    this.#addresses = addresses;
    this.#view = {
      board: openBoard(document, viewer),
      outbox: { waiting: 0, trouble: null },
      canUndo: false,
      canRedo: false,
      refusal: null,
    };
    this.#outbox = new Outbox(`${viewer}/${document.version.id}`, addresses.commands, {
      onState: (outbox) => this.#show({ outbox }),
      onRefused: (_command, refusal) => void this.#takeUpAgain(refusal),
    });
  }

  readonly view = (): DeskView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what waits from an earlier visit. Answers what to call when the desk is left. */
  open(): () => void {
    const retry = () => void this.#outbox.send();
    window.addEventListener('online', retry);
    void this.#reopen();
    return () => {
      window.removeEventListener('online', retry);
      this.#outbox.close();
    };
  }

  /** Does one thing, made of one or more commands: on the board at once, then on its way. Nothing is done when any of them is refused. */
  readonly act = (bodies: readonly CommandBody[]): boolean => {
    const inverses = this.#perform(bodies);
    if (inverses === null) return false;
    if (inverses.length > 0) this.#done.push(inverses);
    this.#undone = [];
    this.#show({});
    return true;
  };

  readonly undo = (): void => this.#turnBack(this.#done, this.#undone);
  readonly redo = (): void => this.#turnBack(this.#undone, this.#done);

  #turnBack(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (step === undefined) return;
    const inverses = this.#perform(step);
    if (inverses !== null) to.push(inverses);
    this.#show({});
  }

  /** The commands that take back what was done, last first; null when something was refused and nothing was done. */
  #perform(bodies: readonly CommandBody[]): Step | null {
    let { board } = this.#view;
    const sent: CommandBody[] = [];
    const inverses: CommandBody[] = [];
    for (const asked of bodies) {
      const body = rebase(board, asked);
      const performed = perform(board, body);
      if (!performed.ok) return this.#refuse(performed.refusal);
      sent.push(body);
      board = performed.value.board;
      if (performed.value.inverse !== null) inverses.unshift(performed.value.inverse);
    }
    this.#show({ board, refusal: null });
    this.#outbox.add(sent.map((body) => ({ v: commandVersion, id: newId(), body })));
    return inverses;
  }

  #refuse(refusal: BoardRefusal): null {
    this.#show({ refusal });
    return null;
  }

  async #reopen(): Promise<void> {
    const waiting = await this.#outbox.open();
    let { board } = this.#view;
    for (const { body } of waiting) {
      // What was applied before its acknowledgement was lost is on the board already, and refused here.
      const performed = perform(board, body);
      if (performed.ok) board = performed.value.board;
    }
    this.#show({ board });
  }

  /** After a refusal the server's state is the truth: the desk is laid out anew from it. */
  async #takeUpAgain(refusal: string): Promise<void> {
    this.#done = [];
    this.#undone = [];
    const response = await fetch(this.#addresses.desk);
    if (!response.ok) return this.#show({ refusal });
    const document: DeskDocument = await response.json();
    this.#show({ board: openBoard(document, this.#view.board.viewer), refusal });
    await this.#reopen();
  }

  #show(change: Partial<DeskView>): void {
    const canUndo = this.#done.length > 0;
    const canRedo = this.#undone.length > 0;
    this.#view = { ...this.#view, ...change, canUndo, canRedo };
    for (const listener of this.#listeners) listener();
  }
}
