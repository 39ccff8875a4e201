/** What was done on a project's concordance in this sitting, step by step: the commands that take each back, or do it again. */
import type { Directed } from '@/domain/article/concordance-marking';
import type { OwnMark } from '@/domain/article/concordance-page';

type Step = readonly Directed[];

/** More than anybody takes back one by one; what is older is let go. */
const longest = 100;

interface Kept {
  readonly done: Step[];
  readonly undone: Step[];
  /** The marks that the steps are about, as they were last known: they may stand on another page. */
  readonly marks: OwnMark[];
}

export class Steps {
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(readonly name: string) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  did(inverse: Step): void {
    this.#undone = [];
    this.#done = [...this.#done, inverse].slice(-longest);
  }

  takeBack(): Step | undefined {
    return this.#done.pop();
  }

  takeAgain(): Step | undefined {
    return this.#undone.pop();
  }

  tookBack(inverse: Step): void {
    this.#undone.push(inverse);
  }

  tookAgain(inverse: Step): void {
    this.#done.push(inverse);
  }

  /** A mark was changed elsewhere: steps about it would undo what was done there. Answers whether there were any. */
  forget(isAbout: (command: Directed) => boolean): boolean {
    const others = (step: Step) => !step.some(isAbout);
    const before = this.#done.length + this.#undone.length;
    this.#done = this.#done.filter(others);
    this.#undone = this.#undone.filter(others);
    return this.#done.length + this.#undone.length < before;
  }

  /** In the tab's memory, which a reload leaves alone. */
  keep(marks: Iterable<OwnMark>): void {
    const ids = new Set([...this.#done, ...this.#undone].flat().flatMap(subjectOf));
    const about = [...marks].filter(({ id }) => ids.has(id));
    const kept: Kept = { done: this.#done, undone: this.#undone, marks: about };
    sessionStorage.setItem(this.name, JSON.stringify(kept));
  }

  recall(): OwnMark[] {
    const said = sessionStorage.getItem(this.name);
    if (said === null) return [];
    sessionStorage.removeItem(this.name);
    const { done, undone, marks }: Kept = JSON.parse(said);
    this.#done = done;
    this.#undone = undone;
    return marks;
  }
}

export function subjectOf({ body }: Directed): string[] {
  return 'annotation' in body ? [body.annotation] : [];
}
