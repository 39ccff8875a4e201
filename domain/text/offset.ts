/** The two units in which a place in a text is counted, and the only conversion between them. Stored and exported offsets are code points; a JavaScript string counts UTF-16 units. */

export type CodePoint = number & { readonly unit: 'code point' };
export type Utf16 = number & { readonly unit: 'UTF-16 unit' };

function checked(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no offset: ${value}`);
  return value;
}

/** An offset in Unicode code points. Throws on what no offset can be (negative, fractional, NaN): numbers from outside go through `makeSpan`, which refuses them instead. */
export function codePoint(value: number): CodePoint {
  return checked(value) as CodePoint;
}

/** An offset in UTF-16 units. Throws like `codePoint`. */
export function utf16(value: number): Utf16 {
  return checked(value) as Utf16;
}

/**
 * A text with the places of its astral characters, so that one conversion costs a binary search over
 * those alone. A lone surrogate counts as one code point, as string iteration counts it.
 */
export class IndexedText {
  /** Length in code points. */
  readonly length: CodePoint;
  /** Code-point offsets of the characters that take two UTF-16 units, ascending. */
  readonly #astral: Uint32Array;

  constructor(readonly text: string) {
    this.#astral = astralOffsets(text);
    this.length = codePoint(text.length - this.#astral.length);
  }

  /** Code points to UTF-16 units. Bounds: 0 to `length` inclusive; throws beyond. */
  toUtf16(offset: CodePoint): Utf16 {
    if (!(offset >= 0 && offset <= this.length)) throw new RangeError(`outside text: ${offset}`);
    return utf16(offset + this.#astralBefore(offset, 0));
  }

  /** UTF-16 units to code points. Bounds: 0 to `text.length` inclusive; throws beyond. Inside a surrogate pair it gives the offset of the pair's character. */
  toCodePoint(offset: Utf16): CodePoint {
    if (!(offset >= 0 && offset <= this.text.length))
      throw new RangeError(`outside text: ${offset}`);
    return codePoint(offset - this.#astralBefore(offset, 1));
  }

  /** The text of a half-open span of code points. */
  slice(span: { readonly start: CodePoint; readonly end: CodePoint }): string {
    return this.text.slice(this.toUtf16(span.start), this.toUtf16(span.end));
  }

  /** How many astral characters start before an offset. The n-th of them starts n units further in UTF-16 than in code points: `unitsEach` 1 searches in that scale. */
  #astralBefore(offset: number, unitsEach: 0 | 1): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = (this.#astral[middle] ?? 0) + middle * unitsEach;
      if (place < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function indexText(text: string): IndexedText {
  return new IndexedText(text);
}

const isLead = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isTrail = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

const lead = /[\ud800-\udbff]/;

function astralOffsets(text: string): Uint32Array {
  // Most texts have none, which a search tells sooner than a walk.
  if (!lead.test(text)) return new Uint32Array();
  const found: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (!isLead(text.charCodeAt(at)) || !isTrail(text.charCodeAt(at + 1))) continue;
    found.push(at - found.length);
    at++;
  }
  return Uint32Array.from(found);
}
