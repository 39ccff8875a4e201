/** The figures of a run against what is promised, and beside those of other tools. */
import type { Measured, Subject } from './measure';

export type Found = ReadonlyMap<
  string,
  { readonly subject: Subject; readonly runs: readonly Measured[] }
>;

/** The desk at 10,000 sentences and 5,000 marks, with 50 marks, and with a short text. */
export interface Runs {
  readonly long: Found;
  readonly sparse: readonly Measured[];
  readonly short: readonly Measured[];
}

interface Row {
  readonly what: string;
  readonly of: (runs: readonly Measured[]) => readonly number[];
  readonly desk: number;
  readonly floor: number | null;
  readonly most: number;
}

export function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const median = (numbers: readonly number[]) => at(numbers, 0.5);
const opening = (runs: readonly Measured[]) => runs.flatMap((run) => run.opening);
const work = (runs: readonly Measured[]) => runs.flatMap((run) => run.work);
const frame = (runs: readonly Measured[]) => runs.map((run) => run.frame);
const mouse = (runs: readonly Measured[]) => runs.flatMap((run) => run.mouse);
const scroll = (runs: readonly Measured[]) => runs.map((run) => run.scroll);
const heap = (runs: readonly Measured[]) => runs.map((run) => run.heap);

export function report({ long, sparse, short }: Runs): void {
  const desk = long.get('desk')?.runs ?? [];
  const floor = floorOf(long);
  const rows: Row[] = [
    {
      ...{ what: 'opening, ms', of: opening, desk: median(opening(desk)) },
      ...{ floor: median(opening(floor)), most: median(opening(floor)) },
    },
    {
      ...{ what: 'work from key press to paint, p95, ms', of: work, desk: at(work(desk), 0.95) },
      ...{ floor: at(work(floor), 0.95), most: 16 },
    },
    {
      ...{ what: 'longest frame after a key, ms', of: frame, desk: median(frame(desk)) },
      ...{ floor: median(frame(floor)), most: 50 },
    },
    {
      ...{ what: 'selection to paint, ms', of: mouse, desk: median(mouse(desk)) },
      ...{ floor: median(mouse(floor)), most: median(mouse(floor)) + 8 },
    },
    {
      ...{ what: 'longest long task while scrolling, ms', of: scroll, desk: median(scroll(desk)) },
      ...{ floor: median(scroll(floor)), most: 50 },
    },
    {
      ...{ what: 'heap above that of a short text, MB', of: heap, floor: null, most: 20 },
      desk: median(heap(desk)) - median(heap(short)),
    },
    {
      ...{ what: 'one edit at 5,000 marks, of one at 50', of: work, floor: null, most: 1.2 },
      desk: median(work(desk)) / median(work(sparse)),
    },
    {
      ...{ what: 'script to open it, compressed, kB', of: (runs) => runs.map((run) => run.script) },
      ...{ desk: median(desk.map(({ script }) => script)), floor: null, most: 200 },
    },
  ];
  print(['at 10,000 sentences, 5,000 marks', 'desk', 'floor', 'at most', 'desk/floor', '']);
  for (const { what, desk: ours, floor: plain, most } of rows) {
    const ratio = plain === null || plain === 0 ? '' : (ours / plain).toFixed(2);
    const verdict = ours <= most ? 'PASS' : 'over';
    print([what, shown(ours), plain === null ? '' : shown(plain), shown(most), ratio, verdict]);
  }
  console.log('');
  printPeers(long);
  printAhead(rows.slice(0, 5), long, desk);
}

/** The plain page of the other tools' folder, which all of them are held against; ours where that folder is missing. */
function floorOf(long: Found): readonly Measured[] {
  return (long.get('floor-mark-ssr') ?? long.get('plain page'))?.runs ?? [];
}

function printPeers(long: Found): void {
  print(['medians', 'opening', 'edit work', 'mouse', 'scroll long', 'heap', 'script', 'later']);
  for (const [name, { runs }] of long) {
    if (runs.length === 0) print([name, 'no answer in 60 s']);
    else {
      const script = runs.map((run) => run.script);
      const later = runs.map((run) => run.later);
      const figures = [opening, work, mouse, scroll, heap].map((of) => of(runs));
      print([name, ...[...figures, script, later].map((numbers) => shown(median(numbers)))]);
    }
  }
  console.log('');
}

/** Beyond the noise: three quarters of its figures are below three quarters of ours. */
function printAhead(rows: readonly Row[], long: Found, desk: readonly Measured[]): void {
  for (const { what, of } of rows) {
    const ahead = [...long].filter(
      ([, { subject, runs }]) =>
        subject.kind === 'peer' && runs.length > 0 && at(of(runs), 0.75) < at(of(desk), 0.25),
    );
    const names = ahead
      .map(([name, { runs }]) => `${name} (${shown(median(of(runs)))})`)
      .join(', ');
    if (ahead.length > 0) console.log(`ahead of the desk in ${what}: ${names}`);
  }
}

function shown(number: number): string {
  if (Number.isNaN(number)) return '–';
  return number.toFixed(Math.abs(number) < 10 ? 2 : Math.abs(number) < 100 ? 1 : 0);
}

function print([first = '', ...rest]: readonly string[]): void {
  console.log(first.padEnd(40) + rest.map((cell) => cell.padStart(12)).join(''));
}
