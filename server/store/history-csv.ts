/** A project's history as CSV, the newest first, read a thousand entries at a time while it is sent. */
import 'server-only';
import { csvHead, csvLine } from '@/domain/exchange/csv';
import type { HistoryQuery } from '@/domain/history/query';
import { concealChange } from '@/domain/provenance/conceal-change';
import type { Grant } from '../gate';
import { SourceChangeSchema } from '../source-schema';
import { type Entry, readEntries } from './project-entries';
import { loadOutgoingNames } from './source-row';

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
  const names = await loadOutgoingNames(grant);
  const pseudonymFor = (id: string) => {
    const source = names.get(id);
    return source?.withheld ? source.recordedName : null;
  };
  let next: HistoryQuery | null = { ...query, behind: null };
  while (next !== null) {
    const entries: readonly Entry[] = await readEntries(grant, next, zone, atOnce);
    yield entries.map((entry) => csvLine(cellsOf(entry, pseudonymFor), 'spreadsheet')).join('');
    const last = entries.length === atOnce ? entries.at(-1) : undefined;
    next = last ? { ...query, behind: { stream: last.stream, seq: last.seq } } : null;
  }
}

type PseudonymFor = (source: string) => string | null;

function cellsOf(entry: Entry, pseudonymFor: PseudonymFor) {
  return [
    entry.at.toISOString(),
    entry.actor,
    entry.actorId,
    entry.kind,
    ...(entry.others === 0 ? [entry.article, entry.title] : [null, null]),
    entry.annotationId,
    entry.exact,
    entry.layerId,
    entry.stream,
    entry.seq,
    written(entry.command, pseudonymFor),
    entry.inverse === null ? null : written(entry.inverse, pseudonymFor),
  ];
}

/** A name that is withheld does not leave with the history either. */
function written(change: unknown, pseudonymFor: PseudonymFor): string {
  const ofSource = SourceChangeSchema.safeParse(change);
  return JSON.stringify(ofSource.success ? concealChange(ofSource.data, pseudonymFor) : change);
}
