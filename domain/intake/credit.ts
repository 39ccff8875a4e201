/** Finds the agency whose story a text carries, by the places where papers name it: dateline, closing bracket, source line. */

import { agencies, everydayNames } from '@/domain/intake/agencies';

const names = agencies
  .flat()
  .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
  .map((name) => (/^[A-Za-z ]+$/.test(name) ? `(?<![A-Za-z])${name}(?![A-Za-z])` : name));
const anyName = `(?:${names.join('|')})(?:通信社?|ニュース)?`;
const eachName = new RegExp(anyName, 'gu');

/** One agency or several in a row, closing a bracket: ロイター, AFP時事, AP通信, AFP=時事. */
const closing = new RegExp(
  `(?<before>.*?)(?<credit>${anyName}(?:\\s?[=＝・/／]?\\s?${anyName})*)(?:電|発)?$`,
  'u',
);

/** A picture's credit, not the story's. */
const ofPicture = /写真|撮影|画像|提供|photo|image|getty|\bvia\b|\d年|©/iu;

/** Where an agency stands, the surest place first: a dateline in square or round brackets, an English dateline, a bracket behind the last sentence or alone, a line that names the source. */
const places: readonly RegExp[] = [
  /^\s*[[［【](?<said>[^\]］】]{1,40})[\]］】]/u,
  /^\s*[（(](?<said>[^）)]{1,40})[）)]/u,
  /^\s*\p{Lu}[\p{L}\s.,'’\d/-]{1,60}\((?<said>[^)]{2,40})\)\s*[-–—―]/u,
  /(?:^|[。．][」』]?)\s*[（(［[](?<said>[^）)］\]]{1,30})[）)］\]]\s*$/u,
  /^\s*(?:引用元?|出典|配信元?|ソース|情報源|source|via)\s*[:：]\s*(?<said>\S.{0,38}?)\s*$/iu,
];

/** The credit, each name as the text writes it, several joined by ＝ in their order; null where there is none, or where several stories carry different ones. */
export function findCredit(lines: readonly string[]): string | null {
  for (const place of places) {
    const found = distinct(lines.flatMap((line) => creditAt(place, line)));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

function creditAt(place: RegExp, line: string): readonly string[] {
  const said = place.exec(line)?.groups?.said;
  if (said === undefined || ofPicture.test(said)) return [];
  const { before = '', credit } = closing.exec(said)?.groups ?? {};
  if (credit === undefined) return [];
  if (everydayNames.has(credit) && !isEverydayCredit(before, said, line)) return [];
  return [credit.match(eachName)?.join('＝') ?? credit];
}

/** （共同） names nothing else, 【モスクワ共同】 and 【北京共同】 have a place before the name and a story behind it, 【日米共同】 heads a headline. */
function isEverydayCredit(before: string, said: string, line: string): boolean {
  if (before === '') return line.includes(`（${said}）`) || line.includes(`(${said})`);
  return /[\p{sc=Katakana}ー日]\s*[=＝]?$/u.test(before) || /。[」』]?\s*$/u.test(line);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
