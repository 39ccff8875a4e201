/** A project's history as CSV, the newest first, read a thousand entries at a time while it is sent. */
import 'server-only';
import { csvHead, csvLine } from '@/domain/exchange/csv';
import type { HistoryQuery } from '@/domain/history/query';
import type { Grant } from '../gate';
import { type Entry, readEntries } from './project-entries';

const atOnce = 1_000;

const columns = [
  'at',
  'actor',
  'actor_id',
  'change',
  'article_id',
  'article_title',
  'annotation_id',
  'quote',
  'layer_id',
  'stream',
  'seq',
  'to',
  'from',
] as const;

export async function* historyCsv(
  grant: Grant<'history:read'>,
  query: HistoryQuery,
  zone: string,
): AsyncGenerator<string> {
  yield csvHead(columns, 'spreadsheet');
  let next: HistoryQuery | null = { ...query, behind: null };
  while (next !== null) {
    const entries: readonly Entry[] = await readEntries(grant, next, zone, atOnce);
    yield entries.map((entry) => csvLine(cellsOf(entry), 'spreadsheet')).join('');
    const last = entries.length === atOnce ? entries.at(-1) : undefined;
    next = last ? { ...query, behind: { stream: last.stream, seq: last.seq } } : null;
  }
}

function cellsOf(entry: Entry) {
  return [
    entry.at.toISOString(),
    entry.actor,
    entry.actorId,
    entry.kind,
    entry.article,
    entry.title,
    entry.annotationId,
    entry.exact,
    entry.layerId,
    entry.stream,
    entry.seq,
    JSON.stringify(entry.command),
    entry.inverse === null ? null : JSON.stringify(entry.inverse),
  ];
}
