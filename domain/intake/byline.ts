/** Finds who wrote a text, by the ways in which papers sign: a label, By …, a name above its address, a line of names above a dateline. */

/** A longer line is no list of names; in UTF-16 units. */
const longestByline = 120;

const labelled =
  /^(?:by\s+|(?:取材・文|文・写真|文|著者?|執筆者?|筆者|記者|ライター|author|writer)\s*[:：=＝●／/]\s*)(?<names>\S.{0,118})$/iu;
const reporter =
  /^(?<names>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・\s]{2,20}?)\s*(?:記者|特派員)$/u;
const latinNames =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|van|von|bin|al|and)\s+)?\p{Lu}[\p{L}.'’-]*){1,9}(?:,\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,4})*$/u;
const japaneseName = /^[\p{sc=Han}\p{sc=Katakana}ー・々\s]{2,12}$/u;
const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const dateline = /^\s*[[［【(（][^\]］】)）]{1,40}[\]］】)）]\s*[-－–—―=＝]/u;

/** The byline as the text writes it, without its label; null where nobody signs. */
export function findByline(lines: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    if (line.length > longestByline * 2) continue;
    const found = signedBy(line.trim(), lines[at + 1]?.trim() ?? '');
    if (found !== null) return tidyByline(found);
  }
  return null;
}

function signedBy(line: string, next: string): string | null {
  const names = labelled.exec(line)?.groups?.names ?? reporter.exec(line)?.groups?.names;
  if (names !== undefined && !/[。！？]|:\/\//u.test(names)) return names;
  const isName = japaneseName.test(line) || latinNames.test(line);
  if (isName && mailAddress.test(next)) return line;
  return latinNames.test(line) && dateline.test(next) ? line : null;
}

/** An element for a byline may hold more than the names, but not more than this; in UTF-16 units. */
const longestSaid = 1000;

/** What elements for a byline hold behind the names: dates, counters, links to follow. */
const behindNames =
  /\s*(?:[|•·/]|\s@\w|\s[-–—]\s|,?\s+(?:on\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{4}[年./-]|(?:last\s+)?(?:updated|posted|published)\b).*$/iu;

/** Names as a page gives them, without label; null where it gives an address or too much for a byline. */
export function tidyByline(byline: string): string | null {
  if (byline.length > longestSaid) return null;
  const names = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by[:\s]\s*/i, '')
    .replace(behindNames, '');
  if (names === '' || names.length > longestByline || /^https?:|^\/\/|^by$/i.test(names))
    return null;
  return labelled.exec(names)?.groups?.names ?? names;
}
