/** Emoji as the splitter sees them: which close a sentence as a smile does, and which only stand in it or lead the next. Sources of regular expressions for the `u` flag. */

/** One emoji with its variation selector, skin tone and joined parts. Flags are not among them: they stand for a word. */
export const EMOJI =
  '(?:\\p{Extended_Pictographic}(?:[\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}]|\\u200d\\p{Extended_Pictographic})*)';

const FACES = '\\u{1f600}-\\u{1f64f}\\u{1f910}-\\u{1f92f}\\u{1f970}-\\u{1f97a}\\u{1f9d0}';
const HANDS = '\\u{1f44a}-\\u{1f450}\\u{1f590}\\u{1f595}\\u{1f596}\\u{1f918}-\\u{1f91f}';
const TAIL = '[\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u200d\\u2640\\u2642]*';

/** A face or a gesture: what closes a sentence that has no full stop. */
export const SMILE = `(?:[${FACES}${HANDS}]${TAIL})`;

/** What decorates the sentence before it even when the next one follows at once: faces, hands, hearts, sparkles, tears. */
export const FEELING = `(?:[${FACES}${HANDS}\\u2764\\u{1f493}-\\u{1f49f}\\u2728\\u{1f4a6}\\u{1f4a2}\\u{1f389}\\u{1f38a}]${TAIL})`;
