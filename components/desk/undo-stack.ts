/** What was done in this sitting and can be taken back, and what was taken back and can be done again. */
import type { CommandBody } from '@/domain/claim/command';

/** One thing the person did, as the commands that take it back, last first. */
export interface Step {
  readonly commands: readonly CommandBody[];
  /** When it was done, in steps and changes of others counted together. */
  readonly turn: number;
}

/** More than anybody takes back one by one; what is older is let go. */
const longest = 500;

export class UndoStack {
  readonly #name: string;
  #done: Step[] = [];
  #undone: Step[] = [];
  #turn = 0;
  /** When somebody else last changed a thing, by its id. */
  readonly #others = new Map<string, number>();

  /** `name` tells one desk's steps from another's in the tab's memory, which a reload leaves alone. */
  constructor(name: string) {
    this.#name = `uratori/undo/${name}`;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  did(commands: readonly CommandBody[]): void {
    this.#undone = [];
    if (commands.length > 0) this.#done = [...this.#done, this.#step(commands)].slice(-longest);
  }

  /** The commands to take back next, or null when somebody else has changed what they are about: that step is let go. */
  takeBack(): readonly CommandBody[] | null {
    return this.#take(this.#done);
  }

  takeAgain(): readonly CommandBody[] | null {
    return this.#take(this.#undone);
  }

  tookBack(commands: readonly CommandBody[]): void {
    this.#undone.push(this.#step(commands));
  }

  tookAgain(commands: readonly CommandBody[]): void {
    this.#done.push(this.#step(commands));
  }

  changedByAnother(body: CommandBody): void {
    this.#turn += 1;
    for (const id of subjectsOf(body)) this.#others.set(id, this.#turn);
  }

  /** After a refusal the board is the server's: nothing of what was done here is sure to fit it. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  keep(): void {
    sessionStorage.setItem(this.#name, JSON.stringify([this.#done, this.#undone]));
  }

  recall(): void {
    const kept = sessionStorage.getItem(this.#name);
    if (kept === null) return;
    sessionStorage.removeItem(this.#name);
    const [done, undone]: [Step[], Step[]] = JSON.parse(kept);
    this.#done = done;
    this.#undone = undone;
    this.#turn = Math.max(0, ...done.map(({ turn }) => turn), ...undone.map(({ turn }) => turn));
  }

  #step(commands: readonly CommandBody[]): Step {
    this.#turn += 1;
    return { commands, turn: this.#turn };
  }

  #take(from: Step[]): readonly CommandBody[] | null {
    const step = from.pop();
    if (step === undefined) return [];
    const later = (id: string) => (this.#others.get(id) ?? 0) > step.turn;
    return step.commands.some((body) => subjectsOf(body).some(later)) ? null : step.commands;
  }
}

/** What is a person's own, which nobody else can have changed. */
const ofOneself: readonly CommandBody['kind'][] = [
  'give-verdict',
  'withdraw-verdict',
  'grade-annotation',
  'withdraw-grade',
];

/** The ids of the things a command changes. */
export function subjectsOf(body: CommandBody): string[] {
  if (body.kind === 'correct-layout') return ['layout'];
  if (ofOneself.includes(body.kind)) return [];
  if ('link' in body) return [body.link];
  if ('comment' in body && 'kind' in body && body.kind !== 'comment') return [body.comment];
  if ('annotation' in body) return [body.annotation];
  return [];
}
