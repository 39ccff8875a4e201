/** How much of a line is said in the story's own words: a headline shares them, a menu and another story's headline do not. */

/** As much of a story as its words are taken from, in UTF-16 units: its subject shows long before. */
const ENOUGH = 20_000;

/** Runs of ideographs or katakana, which are compared by pairs of neighbours, and words of four letters or more. */
const TERMS =
  /[\p{sc=Han}\p{sc=Kana}ー]{2,}|(?:(?![\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー])[\p{L}\p{N}]){4,}/gu;

export class Vocabulary {
  readonly #terms: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    this.#terms = new Set(termsOf(texts.join('\n').slice(0, ENOUGH)));
  }

  /** From 0, nothing in common, to 1, every term of the line occurs in the story. A line without terms shares nothing. */
  share(text: string): number {
    const terms = termsOf(text.slice(0, 400));
    if (terms.length === 0) return 0;
    return terms.filter((term) => this.#terms.has(term)).length / terms.length;
  }
}

function termsOf(text: string): string[] {
  return (text.match(TERMS) ?? []).flatMap((run) =>
    /^[\p{sc=Han}\p{sc=Kana}ー]/u.test(run) ? pairsOf(run) : [run.toLowerCase()],
  );
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`);
}
