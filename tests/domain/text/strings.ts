/** Texts that are hard to count in: what the property tests draw from. */
import fc from 'fast-check';

const HARD_PIECES = [
  '湊町',
  'かに',
  'news',
  ' ',
  '\n',
  '。',
  '「',
  '」',
  '🇯🇵',
  '🇮🇷🇷🇺',
  '👨‍👩‍👧‍👦',
  '🧔🏾‍♂️',
  '❤️',
  '⚔️',
  '🐸',
  'が',
  'é',
  'ｶﾞﾊﾟ',
  '각',
  'क्षि',
  '𠮷野',
  '葛󠄀',
  '1️⃣',
  '\u200d',
  '\ufeff',
];

/** Strings strung together from what breaks counting: flags, joined emoji, marks, half-width kana, ideographs beyond the first plane. */
export const hardText = fc
  .array(fc.oneof(fc.constantFrom(...HARD_PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(''));
