/** Work in threads: how far it has come, what came of it, its end when nobody waits for it any more. */
import 'server-only';
import { startWorker } from '@/server/store/agreement/start-worker';
import type { Answer, Task } from './task';

/** Each has a connection to the database and a processor to itself. */
const mostAtOnce = 2;

type Result = Exclude<Answer, { kind: 'progress' }>;
type Listener = () => void;

export class Job {
  readonly #ended: Promise<Result | null>;
  readonly #listeners = new Set<Listener>();
  #end: (result: Result | null) => void = () => {};
  #stop: () => void = () => {};
  #done = 0;
  #isOver = false;

  constructor(
    readonly task: Task,
    /** How much there is to do, in the steps that the progress counts. */
    readonly total: number,
  ) {
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    void inTurn(() => this.#run());
  }

  get done(): number {
    return this.#done;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** What came of it; null where it was stopped or failed. */
  get result(): Promise<Result | null> {
    return this.#ended;
  }

  /** Whether it is over within some milliseconds. */
  async within(patience: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([this.#ended, late]);
    clearTimeout(timer);
    return this.#isOver;
  }

  /** Told whenever there is progress, and at the end; the way to leave. Whoever leaves last stops what is not over. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0 && !this.#isOver) this.stop();
    };
  }

  stop(): void {
    this.#stop();
    this.#finish(null);
  }

  async #run(): Promise<void> {
    if (this.#isOver) return;
    await new Promise<void>((resolve) => {
      const say = (answer: Answer) => {
        if (answer.kind === 'progress') this.#progress(answer.done);
        else this.#finish(answer);
      };
      const over = () => {
        this.#finish(null);
        resolve();
      };
      this.#stop = startWorker(this.task, { say, over });
    });
  }

  #progress(done: number): void {
    this.#done = done;
    for (const listener of this.#listeners) listener();
  }

  #finish(result: Result | null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#end(result);
    for (const listener of this.#listeners) listener();
  }
}

const waiting: (() => void)[] = [];
let running = 0;

async function inTurn(run: () => Promise<void>): Promise<void> {
  if (running >= mostAtOnce) await new Promise<void>((begin) => waiting.push(begin));
  running++;
  try {
    await run();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
