/** Finds the date of publication in the lines of a text. */

import { findDate, type PublicationDate, readDate } from '@/domain/intake/dates';

const published = '公開|掲載|配信|投稿|発表|発行|発信|published|posted|date';
const updated = '更新|最終更新|修正|updated|last updated|modified';
const before = new RegExp(
  `^(?:(?<published>${published})|(?<updated>${updated}))?(?:日時|日|時刻)?(?:\\s+on)?\\s*:?\\s*`,
  'iu',
);
const after = new RegExp(`\\s*(?:(?<published>${published})|(?<updated>${updated}))?$`, 'iu');
const bracketed = /^[[(【〔](?<inside>.*)[\])】〕]$/u;

/** Longer than any date with its label, in UTF-16 units; indentation included. */
const longestLine = 120;

interface DateLine {
  readonly date: PublicationDate;
  readonly kind: 'published' | 'updated' | 'plain';
}

/** A line that is nothing but a date, with at most a label such as 公開日: before it or 配信 after it. */
export function readDateLine(line: string, isJapanese: boolean): DateLine | null {
  if (line.length > longestLine) return null;
  const plain = line.normalize('NFKC').trim();
  const inside = bracketed.exec(plain)?.groups?.inside ?? plain;
  const start = before.exec(inside);
  const rest = inside.slice(start?.[0].length ?? 0);
  const end = after.exec(rest);
  const date = readDate(rest.slice(0, end?.index ?? rest.length), isJapanese);
  if (date === null) return null;
  if (start?.groups?.updated || end?.groups?.updated) return { date, kind: 'updated' };
  const isLabelled = start?.groups?.published || end?.groups?.published;
  return { date, kind: isLabelled ? 'published' : 'plain' };
}

/** At the head of a page a byline or a mark may share the line with the date. */
const longestSharedLine = 80;
/** Signed posts that a page embeds, and addresses: their dates are not the page's. */
const ofAnother = /^\s*[—―–-]\s|https?:\/\/|\(@/u;

function readSharedLine(line: string, isJapanese: boolean): DateLine | null {
  if (line.length > longestSharedLine || ofAnother.test(line)) return null;
  const date = findDate(line, isJapanese);
  if (date === null) return null;
  if (new RegExp(published, 'iu').test(line)) return { date, kind: 'published' };
  return { date, kind: new RegExp(updated, 'iu').test(line) ? 'updated' : 'plain' };
}

/**
 * A page has its date at its head, in the lines before `bodyStart` other than the title, or says it
 * once outright; a digest shows the dates of many stories, and then there is none.
 */
export function findPublicationDate(
  lines: readonly string[],
  bodyStart: number,
  title: string | null,
  isJapanese: boolean,
): PublicationDate | null {
  const head = lines
    .slice(0, bodyStart)
    .filter((line) => line.trim() !== title)
    .flatMap((line) => readDateLine(line, isJapanese) ?? readSharedLine(line, isJapanese) ?? []);
  const atHead =
    head.find((line) => line.kind === 'published') ?? head.find((line) => line.kind === 'plain');
  if (atHead) return atHead.date;
  const said = lines
    .flatMap((line) => readDateLine(line, isJapanese) ?? [])
    .flatMap((line) => (line.kind === 'published' ? [line.date] : []));
  return new Set(said).size === 1 ? (said[0] ?? null) : null;
}
