/** The same word in other widths. Texts are kept as they came, so a search asks for each spelling that the word may have in them. */

/** How far the full-width forms of ASCII stand from ASCII itself. */
const distance = 0xfee0;

/** Half-width katakana by the full-width character that NFKC makes of them, voiced ones included: ガ is written ｶﾞ. */
const narrowKana: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9f - 0xff61 + 1 }, (_, at) => String.fromCharCode(0xff61 + at)).flatMap(
    (kana) =>
      ['', 'ﾞ', 'ﾟ'].flatMap((mark): [string, string][] => {
        const wide = `${kana}${mark}`.normalize('NFKC');
        return [...wide].length === 1 ? [[wide, kana + mark]] : [];
      }),
  ),
);

/** A character as search compares it: ＡＦＰ as afp, ﾌﾟｰﾁﾝ as プーチン. Never stored in the text's place. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * The word as it was typed, in NFKC, with all its ASCII full-width, with all its katakana half-width; each
 * once. A word whose widths are mixed in any other way is found only as it was typed.
 */
export function widthVariants(word: string): readonly string[] {
  const plain = word.normalize('NFKC');
  const wide = plain.replace(/[!-~]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + distance),
  );
  const narrow = Array.from(plain, (character) => narrowKana.get(character) ?? character).join('');
  return [...new Set([word, plain, wide, narrow])];
}
