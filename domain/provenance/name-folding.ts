/** Names as they are compared: without what different hands write differently. Never stored in a name's place. */
import { foldName } from './source';

/** As names are compared, and hiragana as katakana: an input method shows ぷーちん before it writes プーチン. */
export function foldKana(text: string): string {
  return foldName(text).replace(/[ぁ-ゖ]/gu, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + 96),
  );
}

/** What stands behind a name in Japanese; the longest first, so that 副大統領 is not cut to 副. */
const titlesBehind =
  /(?:副大統領|大統領|首相|総理大臣|総理|外務大臣|外相|防衛相|国防相|財務相|内相|大臣|長官|次官|報道官|官房長官|知事|市長|町長|村長|議長|議員|総裁|会長|社長|代表|委員長|書記長|国家主席|主席|総書記|大使|司令官|将軍|教授|博士|記者|さん|氏|様|容疑者|被告)$/u;
const titlesBefore =
  /^(?:president|vice president|prime minister|foreign minister|defen[cs]e minister|minister|secretary|chancellor|senator|governor|mayor|general|ambassador|professor|prof\.?|dr\.?|mrs?\.?|ms\.?|sir|lord)\s+/iu;

/** The name without the office or courtesy it is called by; the whole where nothing would be left. */
export function withoutTitle(name: string): string {
  const plain = name.normalize('NFKC').trim();
  const bare = plain.replace(titlesBefore, '').replace(titlesBehind, '').trim();
  return [...bare].length < 2 ? plain : bare;
}

const skipped = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la']);

/** The first letters of a Latin name of three words or more, small words left out; null for others. */
export function initialsOf(name: string): string | null {
  const words = name.normalize('NFKC').split(/[\s\-–]+/u);
  const counted = words.filter((word) => !skipped.has(word.toLowerCase()));
  const latin = counted.every((word) => /^\p{Script=Latin}/u.test(word));
  if (counted.length < 3 || !latin) return null;
  return counted.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** Whether a name looks like such letters: AFP, I.A.E.A. */
export function asInitials(name: string): string | null {
  const letters = name.normalize('NFKC').replace(/[.\s]/gu, '');
  return /^[A-Z]{2,7}$/u.test(letters) ? letters.toLowerCase() : null;
}

/** How far the two share their groups of three characters, from 0 to 1 (Dice). */
export function trigramLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** As pg_trgm takes them: two spaces before, one behind. */
export function trigramsOf(folded: string): ReadonlySet<string> {
  const characters = [' ', ' ', ...folded, ' '];
  return new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')));
}
