/** How much a decoded text looks like something people wrote, to tell encodings apart that all accept the same bytes. */

/** Kanji of JIS X 0208 level 1: the 2,965 in daily use, read from the decoder's own table (rows 16 to 47 of EUC-JP). */
const dailyKanji: ReadonlySet<string> = new Set(decodeRows(0xb0, 0xcf));

function decodeRows(first: number, last: number): string {
  const decoder = new TextDecoder('euc-jp');
  let text = '';
  for (let row = first; row <= last; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(Uint8Array.of(row, cell));
  return text.replaceAll('\ufffd', '');
}

/** Beyond this many UTF-16 units the verdict no longer changes, only the waiting. */
const sampled = 100_000;

/**
 * From about -4 (noise) to 1 (ordinary Japanese or plain ASCII): the mean over all characters beyond
 * ASCII, so that a long English text with a few garbled places does not pass. 1 where there is none.
 */
export function plausibility(text: string): number {
  let sum = 0;
  let counted = 0;
  const characters = [...text.slice(0, sampled)];
  for (const [at, character] of characters.entries()) {
    if (isPlain(character)) continue;
    sum += weigh(character, characters[at - 1] ?? '', characters[at + 1] ?? '');
    counted++;
  }
  return counted === 0 ? 1 : sum / counted;
}

function isPlain(character: string): boolean {
  return (character >= ' ' && character <= '~') || /[\t\n\r\f]/.test(character);
}

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff5e]/u;
const halfWidthKana = /[\uff61-\uff9f]/;
const noise = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/u;
const punctuation = /[\u2010-\u203b]/;
const han = /\p{sc=Han}/u;
const latin = /[A-Za-z]/;
const latinOrSpace = /[A-Za-z\s]/;

/** What one character says for its text. Weights were set by the tests' headlines in every encoding against each other. */
function weigh(character: string, before: string, after: string): number {
  if (halfWidthKana.test(character)) return weighHalfWidth(character, before);
  if (japanese.test(character)) return 1;
  if (noise.test(character)) return -4;
  if (punctuation.test(character)) return 0.8;
  if (!han.test(character)) return 0.5;
  // One kanji alone amid Latin letters is how a Western apostrophe or accent reads in Shift_JIS.
  if (latin.test(before) && latinOrSpace.test(after)) return -2;
  if (/^\s?$/.test(before) && /[a-z]/.test(after)) return -2;
  return dailyKanji.has(character) ? 0.9 : 0.1;
}

const lawfulHalfWidth = 0.92;

/** What has to stand before a half-width sound mark or small letter. Elsewhere they betray EUC-JP read as Shift_JIS. */
const halfWidthRules: readonly { readonly letters: RegExp; readonly after: RegExp }[] = [
  { letters: /ﾞ/, after: /[ｳｶ-ﾄﾊ-ﾎ]/ },
  { letters: /ﾟ/, after: /[ﾊ-ﾎ]/ },
  { letters: /[ｬｭｮ]/, after: /[ｷｼﾁﾆﾋﾐﾘﾞﾟ]/ },
  { letters: /[ｧｨｩｪｫ]/, after: /[ｳﾂﾃﾄﾌｼﾁｸﾞ]/ },
  { letters: /[ｯｰﾝ]/, after: /[ｧ-ﾟ]/ },
];

/** Half-width kana are rare but lawful; their brackets and stops are lawful too but say little. */
function weighHalfWidth(character: string, before: string): number {
  if (/[｡-ｦ]/.test(character)) return 0.2;
  const rule = halfWidthRules.find(({ letters }) => letters.test(character));
  return !rule || rule.after.test(before) ? lawfulHalfWidth : -1;
}
