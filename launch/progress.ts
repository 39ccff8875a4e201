/** Tells the person at the terminal which step is under way and what came of it. */
import { type MessageKey, sentence, type Values } from '@/launch/messages/sentence';

const INDENT = '      ';

export class Progress {
  private at = 0;

  constructor(private readonly total: number) {}

  async step<Result>(title: MessageKey, work: () => Promise<Result>): Promise<Result> {
    this.at += 1;
    console.log(`[${this.at}/${this.total}] ${sentence(title)}`);
    return work();
  }
}

export function tell(key: MessageKey, values: Values = {}): void {
  tellLine(sentence(key, values));
}

export function tellLine(line: string): void {
  console.log(`${INDENT}${line}`);
}

/** Seconds with one decimal, from a moment of `performance.now()` on. */
export function secondsSince(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(1);
}
