/** Brings the title that a page states to the headline that it prints. */

import type { PageLine } from '@/domain/intake/page-lines';

/** A shorter heading of the first level is a logo or a section; in UTF-16 units. */
const shortestHeadline = 12;

/** Longer ones are not compared; in UTF-16 units. */
const longestTitle = 1000;

/** Two texts that share a run of so many characters speak of the same thing; in UTF-16 units. */
const sharedRun = 4;

/** Marks that stand between a headline and the name of its site. */
const joint = /\s+[|｜\-–—:：•·«»/]\s+|\s*[|｜]\s*/u;

/** The heading that the title repeats, or the page's one heading of the first level; where neither is printed, the title without the name of the site. */
export function tidyTitle(
  title: string,
  lines: readonly PageLine[],
  publisher: string | null,
): string {
  if (title.length > longestTitle) return title;
  const headings = lines.filter((line) => line.heading > 0 && line.text.length <= longestTitle);
  const printed = headings
    .filter((line) => repeats(title, line.text))
    .sort((one, other) => other.text.length - one.text.length)[0];
  if (printed) return printed.text;
  const only = onlyHeadline(lines);
  if (only !== null && only !== publisher && resembles(only, title)) return only;
  return withoutSite(title, publisher);
}

/** The text of the page's one heading of the first level; null where there is none or several. */
export function onlyHeadline(lines: readonly PageLine[]): string | null {
  const [only, second] = lines.filter((line) => line.heading === 1);
  return only && !second && only.text.length <= longestTitle ? only.text : null;
}

/** A heading that makes up at least half of the title, whatever quotation marks either uses. */
function repeats(title: string, heading: string): boolean {
  const [whole, part] = [fold(title), fold(heading)];
  return part !== '' && whole.includes(part) && part.length * 2 >= whole.length;
}

/** Search engines are shown another wording than readers; some of the words are the same. */
function resembles(heading: string, title: string): boolean {
  if (heading.length < shortestHeadline) return false;
  const [part, whole] = [fold(heading).toLowerCase(), fold(title).toLowerCase()];
  for (let at = 0; at + sharedRun <= part.length; at++)
    if (whole.includes(part.slice(at, at + sharedRun))) return true;
  return false;
}

function fold(text: string): string {
  return text.replace(/\s+/g, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(joint);
  const head = parts[0] ?? '';
  const tail = title.slice(head.length);
  const namesSite = publisher !== null && tail.includes(publisher);
  const isSuffix = parts.length === 2 && tail.length < head.length && /[|｜]/.test(tail);
  return head !== '' && (namesSite || isSuffix) ? head : title;
}

/** A site's name is shorter; in UTF-16 units. */
const longestSite = 40;

/** The name of the site behind the headline, as the window's title has it; null where there is none. */
export function siteInTitle(windowTitle: string, headline: string): string | null {
  if (windowTitle.length > longestTitle || !windowTitle.startsWith(headline)) return null;
  const [, ...behind] = windowTitle.split(joint);
  const site = behind.at(-1)?.trim() ?? '';
  return site !== '' && site.length <= longestSite && !headline.includes(site) ? site : null;
}
