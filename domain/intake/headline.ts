/** Tells the head of a text from its body: where the story begins, and which line before it is the headline. */

import { readDateLine } from '@/domain/intake/date-lines';

/** Lengths in code points. A label such as ワールド is shorter than any headline, a paragraph without a stop longer. */
const shortestHeadline = 8;
const likelyHeadline = 15;
const longestHeadline = 150;
/** A head longer than this many lines is no head. */
const longestHead = 40;

/** The number of the first line that is running text, behind the title where that is known; or of the line where looking for it ends. */
export function findBodyStart(lines: readonly string[], title: string | null): number {
  const head = lines.slice(0, longestHead);
  const behind = head.findIndex((line) => line.trim() === title) + 1;
  const found = head.slice(behind).findIndex(isRunningText);
  return found === -1 ? head.length : behind + found;
}

/** Ends as a sentence ends, or is too long for a headline. A headline may hold a 。, it does not end in one. */
function isRunningText(line: string): boolean {
  const text = line.trim();
  // No code point takes more than two units: this spares counting what is far too long.
  if (text.length > longestHeadline * 2) return true;
  const length = lengthOf(text);
  if (/[。．][」』）)】”"]?$/u.test(text)) return true;
  if (text.includes('。') && length > 60) return true;
  if (length > longestHeadline) return true;
  return /[.!?]["”’)]?$/.test(text) && text.split(/\s+/).length >= 10 && !/[?!]$/.test(text);
}

/** The headline among the lines before the body: the first line of a headline's length, otherwise the first that is longer than a label. Null where none looks like one. */
export function findHeadline(lines: readonly string[], bodyStart: number): string | null {
  const candidates = lines
    .slice(0, bodyStart)
    .map((line) => line.trim())
    .filter(mayBeHeadline);
  return candidates.find((line) => widthOf(line) >= likelyHeadline) ?? candidates[0] ?? null;
}

function mayBeHeadline(line: string): boolean {
  if (widthOf(line) < shortestHeadline || lengthOf(line) > longestHeadline) return false;
  if (readDateLine(line, true) !== null) return false;
  return !notHeadlines.some((pattern) => pattern.test(line));
}

/** What stands at the head of a page without being its headline. */
const notHeadlines: readonly RegExp[] = [
  /https?:\/\/|\S@\S|^@|\(@\w+\)/u, // addresses, accounts
  /^[—―–-]\s/u, // the signature of an embedded post
  /^[•・*▼▽■□●○◆◇►▶›]\s*\S{0,12}$/u, // entries of a menu
  /スキップ|メニュー|ログイン|会員登録|検索|クッキー|\bskip to\b|\bmenu\b|\bsign in\b|\blog ?in\b|\bsubscribe\b|\bcookies?\b/iu,
  /(?:\s[>›»＞/|]\s.*){2,}|[^\s>›»＞]+[>›»＞][^\s>›»＞]+[>›»＞]/u, // breadcrumbs
  /^(?:引用|出典|配信|写真|画像|提供|文|取材|by|source|photo)\s?[:：=＝/／]|^by\s+\p{Lu}/iu, // credits
  /^\d[\d,.\s]*$/u, // counters
  /\d{1,2}(?:時\d{2}分|:\d{2})\s*\S{0,4}$/u, // a byline with its time
];

function lengthOf(text: string): number {
  return [...text].length;
}

/** Code points, with two Latin letters for one: a Latin headline is as much longer. */
function widthOf(text: string): number {
  const latin = text.match(/[ -\u024f]/gu)?.length ?? 0;
  return lengthOf(text) - latin / 2;
}
