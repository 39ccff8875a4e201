/** What was done in this sitting and can be taken back, and what was taken back and can be done again. */
import type { Board } from '@/domain/claim/board';
import type { CommandBody } from '@/domain/claim/command';
import { revisionOf, subjectsOf } from '@/domain/claim/subjects';
import { isOpen } from '@/domain/claim/submission';

/** The commands that take back one thing the person did, last first. */
type Step = readonly CommandBody[];

/** More than anybody takes back one by one; what is older is let go. */
const longest = 500;

export class UndoStack {
  readonly #name: string;
  #done: Step[] = [];
  #undone: Step[] = [];
  /** The revision that each thing had after it was last changed from here: with a later one, somebody else has changed it since. */
  #left = new Map<string, number>();

  /** `name` tells one desk's steps from another's in the tab's memory, which a reload leaves alone. */
  constructor(name: string) {
    this.#name = `uratori/undo/${name}`;
  }

  canUndo(board: Board): boolean {
    return this.#done.length > 0 && isTaking(board);
  }

  canRedo(board: Board): boolean {
    return this.#undone.length > 0 && isTaking(board);
  }

  /** `board` is what it has become by what was done; so it is below. */
  did(step: Step, board: Board): void {
    this.#undone = [];
    this.#leave(step, board);
    if (step.length > 0) this.#done = [...this.#done, step].slice(-longest);
  }

  /** The commands to take back next, or null when somebody else has changed what they are about: that step is let go. */
  takeBack(board: Board): Step | null {
    return this.#take(this.#done, board);
  }

  takeAgain(board: Board): Step | null {
    return this.#take(this.#undone, board);
  }

  tookBack(step: Step, board: Board): void {
    this.#leave(step, board);
    this.#undone.push(step);
  }

  tookAgain(step: Step, board: Board): void {
    this.#leave(step, board);
    this.#done.push(step);
  }

  /** Lets go of the steps about things that are not as this window left them, since the server refused that. */
  forget(ids: ReadonlySet<string>): void {
    const isOther = (step: Step) => !step.flatMap(subjectsOf).some((id) => ids.has(id));
    this.#done = this.#done.filter(isOther);
    this.#undone = this.#undone.filter(isOther);
  }

  keep(): void {
    sessionStorage.setItem(
      this.#name,
      JSON.stringify([this.#done, this.#undone, [...this.#left]] satisfies Kept),
    );
  }

  recall(): void {
    const kept = sessionStorage.getItem(this.#name);
    if (kept === null) return;
    sessionStorage.removeItem(this.#name);
    const [done, undone, left]: Kept = JSON.parse(kept);
    this.#done = done;
    this.#undone = undone;
    this.#left = new Map(left);
  }

  #leave(step: Step, board: Board): void {
    for (const id of step.flatMap(subjectsOf)) {
      const revision = revisionOf(board, id);
      if (revision !== null) this.#left.set(id, revision);
    }
  }

  #take(from: Step[], board: Board): Step | null {
    const step = isTaking(board) ? from.pop() : undefined;
    if (step === undefined) return [];
    const isAsLeft = (id: string) => {
      const revision = revisionOf(board, id);
      return revision === null || revision === this.#left.get(id);
    };
    return step.flatMap(subjectsOf).every(isAsLeft) ? step : null;
  }
}

/** A closed adjudication takes nothing back; once it is opened again, the steps are still there. */
function isTaking({ adjudication, layer }: Board): boolean {
  return adjudication === null || isOpen(layer.state);
}

/** As the tab remembers it. */
type Kept = [done: Step[], undone: Step[], left: [string, number][]];
