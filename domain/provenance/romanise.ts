/** Kana and Latin letters brought to one shape, so that プーチン and Putin are seen to sound alike. */
import { foldKana } from './name-folding';

/** The consonant that a row of the kana table begins with; vowels begin with none. */
const rows: readonly (readonly [string, string])[] = [
  ['アイウエオヤユヨァィゥェォャュョヮッー・', ''],
  ['カキクケコガギグゲゴヵヶ', 'k'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'z'],
  ['タチツテト', 't'],
  ['ダヂヅデド', 'd'],
  ['ナニヌネノン', 'n'],
  ['ハヒフヘホバビブベボヴ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
  ['ワヰヱヲ', 'w'],
];
const consonants = new Map(rows.flatMap(([kana, letter]) => [...kana].map((one) => [one, letter])));

/** Several letters that Japanese hears as one come first. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|th/g, 's'],
  [/tch|ch|ts/g, 't'],
  [/ph/g, 'b'],
  [/[kg]h/g, 'k'],
  [/x/g, 'ks'],
  [/[cqg]/g, 'k'],
  [/[vfbh]/g, 'b'],
  [/j/g, 'z'],
  [/l/g, 'r'],
  [/m(?=[^aeiouy]|$)/g, 'n'],
];

/**
 * The consonants of a name, as Japanese hears them; empty for a name in other letters. Vowels are left out:
 * kana add them between consonants, and every language writes its own.
 */
export function soundOf(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase();
  const letters = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・･\s]+$/u.test(folded)
    ? fromKana(folded)
    : fromLatin(folded);
  return letters.replace(/(.)\1+/g, '$1');
}

function fromKana(folded: string): string {
  return Array.from(foldKana(folded), (kana) => consonants.get(kana) ?? '').join('');
}

function fromLatin(folded: string): string {
  const plain = folded.normalize('NFD').replace(/\p{Mark}/gu, '');
  if (!/^[a-z'’.\-\s]+$/u.test(plain)) return '';
  const letters = plain.replace(/[^a-z]/g, '');
  const spelt = heard.reduce((text, [sign, sound]) => text.replace(sign, sound), letters);
  return spelt.replace(/[aeiou]|y/g, '');
}
