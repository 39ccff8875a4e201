/** Which brackets and quotation marks of a line belong together. A bracket that is not closed on its line encloses nothing, so that it can never swallow what follows. */

const OPENING_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['」', ['「']],
  ['』', ['『']],
  ['）', ['（', '(']],
  [')', ['(', '（']],
  ['”', ['“', '„']],
  ['’', ['‘']],
  ['】', ['【']],
  [']', ['[', '［']],
  ['］', ['［', '[']],
  ['〉', ['〈']],
  ['》', ['《']],
  ['〕', ['〔']],
  ['〟', ['〝']],
  ['〞', ['〝']],
  ['»', ['«']],
  ['｣', ['｢']],
]);

const OPENING = new Set([...OPENING_OF.values()].flat());

/** Every mark that may open or close: in a regular expression's class. */
export const CLOSING_CLASS = `」』）)”’】\\]］〉》〕〟〞»｣"'`;
const BRACKETS = /[「」『』（）()“”„‘’【】[\]［］〈〉《》〔〕〝〟〞«»｢｣"']/g;

type Role = 'opens' | 'closes' | 'neither';

/** Pairs the brackets of one line: where each opens to where it closes, in UTF-16 units of the line. A closing mark ends the nearest open one of its kind; whatever was opened in between stays unpaired. */
export function pairBrackets(line: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open = new OpenMarks();
  for (const { 0: mark, index } of line.matchAll(BRACKETS)) {
    const role = roleOf(line, index, mark, open);
    if (role === 'opens') open.push(mark, index);
    if (role !== 'closes') continue;
    const opened = open.popTo(openingsFor(mark));
    if (opened !== null) pairs.set(opened, index);
  }
  return pairs;
}

/** The marks still open, with a count of each kind: without it a line of nothing but brackets would cost the square of its length. */
class OpenMarks {
  readonly #stack: { mark: string; at: number }[] = [];
  readonly #count = new Map<string, number>();

  has(mark: string): boolean {
    return (this.#count.get(mark) ?? 0) > 0;
  }

  push(mark: string, at: number): void {
    this.#stack.push({ mark, at });
    this.#count.set(mark, (this.#count.get(mark) ?? 0) + 1);
  }

  popTo(marks: readonly string[]): number | null {
    if (!marks.some((mark) => this.has(mark))) return null;
    for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
      this.#count.set(top.mark, (this.#count.get(top.mark) ?? 0) - 1);
      if (marks.includes(top.mark)) return top.at;
    }
    return null;
  }
}

function openingsFor(mark: string): readonly string[] {
  return mark === '“' ? ['„'] : (OPENING_OF.get(mark) ?? [mark]);
}

function roleOf(line: string, at: number, mark: string, open: OpenMarks): Role {
  const before = line[at - 1] ?? ' ';
  const after = line[at + 1] ?? ' ';
  if (mark === '"') return straightRole(before, open);
  if (mark === "'") return apostropheRole(before, after, open);
  if (mark === '’') return /\p{L}/u.test(after) ? 'neither' : 'closes';
  if (mark === '“' && open.has('„')) return 'closes';
  return OPENING.has(mark) ? 'opens' : 'closes';
}

/** A straight quote closes whatever straight quote is open. Behind a letter or digit it opens nothing: there it is inches, or closes what began on an earlier line. */
function straightRole(before: string, open: OpenMarks): Role {
  if (open.has('"')) return 'closes';
  return /[A-Za-z0-9.,!?]/.test(before) ? 'neither' : 'opens';
}

/** An apostrophe is a quotation mark only where it can be nothing else: before a capital at a word's beginning, and behind punctuation at a word's end. */
function apostropheRole(before: string, after: string, open: OpenMarks): Role {
  if (open.has("'") && /[.,!?…]/.test(before) && !/[\p{L}\d]/u.test(after)) return 'closes';
  return /[\s“"(—]/.test(before) && /\p{Lu}/u.test(after) ? 'opens' : 'neither';
}
