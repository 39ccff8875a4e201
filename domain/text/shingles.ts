/** A text's long character n-grams, folded so that width, case and spaces make no difference, each with its place in code points. */

/** Code points of one shingle. A Japanese name with its title has ten; twelve in a row are seldom shared by chance. */
export const shingleLength = 12;

/** Of so many shingles in a row at least one is kept: what two texts share of `shingleLength + window − 1` code points is noticed. */
const window = 9;

export interface FoldedText {
  /** The folded characters, one entry each. */
  readonly characters: readonly string[];
  /** For each of them, the code-point offset of the character it came from. */
  readonly places: readonly number[];
}

/** One character may fold into several (㈱, ﬁ); those share a place. What is neither letter, digit nor punctuation is left out. */
export function foldText(text: string): FoldedText {
  const characters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const written of text) {
    for (const character of written.normalize('NFKC').toLocaleLowerCase('und')) {
      if (!/[\p{L}\p{N}\p{P}]/u.test(character)) continue;
      characters.push(character);
      places.push(place);
    }
    place += 1;
  }
  return { characters, places };
}

/** The hash of each shingle, 32 bits, in order of place: FNV-1a over code points. */
export function hashShingles({ characters }: FoldedText): number[] {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const count = Math.max(0, codes.length - shingleLength + 1);
  return Array.from({ length: count }, (_, at) => {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + shingleLength; next++) {
      hash = Math.imul(hash ^ (codes[next] ?? 0), 0x01000193);
    }
    return hash | 0;
  });
}

/**
 * The few hashes by which a text is known again, ascending, each once: of every `window` shingles the least
 * (winnowing: Schleimer, Wilkerson and Aiken 2003).
 */
export function fingerprint(text: string): number[] {
  const hashes = hashShingles(foldText(text));
  const kept = new Set<number>();
  for (let from = 0; from + window <= Math.max(hashes.length, window); from++) {
    const least = hashes.slice(from, from + window).reduce(lesser, Number.POSITIVE_INFINITY);
    if (Number.isFinite(least)) kept.add(least);
  }
  return [...kept].sort((one, other) => one - other);
}

function lesser(one: number, other: number): number {
  return Math.min(one, other);
}
