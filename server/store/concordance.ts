/** A project's articles read for some words: every place, with what the reader themself has said of it. */
import 'server-only';
import { contextOf, findOccurrences } from '@/domain/article/concordance';
import type { ConcordanceHit, ConcordancePage, OwnMark } from '@/domain/article/concordance-page';
import type { ConcordanceQuery } from '@/domain/article/concordance-query';
import { readSearch, type Search } from '@/domain/article/search';
import type { Label } from '@/domain/claim/label';
import { isOpen } from '@/domain/claim/submission';
import { decodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import { overlaps } from '@/domain/text/span';
import { db } from '../db';
import type { Grant } from '../gate';
import { toAnnotation, toSpan, withRelay } from './annotation-row';
import { loadCodebook } from './codebooks';
import { type Candidate, isBackwards, listTexts, mostTexts } from './concordance-texts';
import { ownLayerId } from './layers';
import { unveiled } from './outlet';

type Reading = Grant<'article:read'>;

/** Counted exactly up to here. */
export const mostCounted = 1_000;
/** As many as a person looks over before they label them at once. */
export const pageSize = 100;
/** Milliseconds for one page and its count together. */
const patience = 5_000;
const textsAtOnce = 20;

/** Nothing is asked for, nothing is found: an empty page. A cursor whose article is not the project's leads to an empty page too. */
export async function listConcordance(
  grant: Reading,
  query: ConcordanceQuery,
): Promise<ConcordancePage> {
  const search = readSearch(query.q);
  if (search === null) return nothingFound;
  const deadline = Date.now() + patience;
  const first = { ...query, cursor: null };
  const [counted, page] = await Promise.all([
    walk(grant, search, first, mostCounted, deadline),
    query.cursor === null ? null : walk(grant, search, query, pageSize, deadline),
  ]);
  const { hits, more, late } = page ?? counted;
  const shown = hits.slice(0, pageSize);
  const beyond = more || hits.length > pageSize;
  const backwards = isBackwards(query);
  return {
    hits: backwards ? shown.reverse() : shown,
    marks: await listOwnMarks(grant, shown),
    count: Math.min(counted.hits.length, mostCounted),
    more: counted.more,
    late,
    earlier: backwards ? beyond : query.cursor !== null,
    later: backwards || beyond,
  };
}

/** The labels that occurrences can be given: those of the codebook in force. */
export async function loadLabels({ projectId }: Grant<'codebook:read'>): Promise<readonly Label[]> {
  return (await loadCodebook(db(), projectId)).labels;
}

const nothingFound: ConcordancePage = {
  hits: [],
  marks: [],
  count: 0,
  more: false,
  late: false,
  earlier: false,
  later: false,
};

interface Walked {
  /** One more than asked for, where there is one. */
  readonly hits: ConcordanceHit[];
  readonly more: boolean;
  readonly late: boolean;
}

/** Opens texts in the order of the query until there are more hits than wanted, or the time is up. */
async function walk(
  grant: Reading,
  search: Search,
  query: ConcordanceQuery,
  wanted: number,
  deadline: number,
): Promise<Walked> {
  const texts = await listTexts(grant, search, query, Math.max(1, deadline - Date.now()));
  const hits: ConcordanceHit[] = [];
  for (let from = 0; from < (texts?.length ?? 0); from += textsAtOnce) {
    if (Date.now() > deadline) return { hits, more: true, late: true };
    const batch = texts?.slice(from, from + textsAtOnce) ?? [];
    hits.push(...(await openTexts(grant, search, query, batch)));
    if (hits.length > wanted) return { hits: hits.slice(0, wanted + 1), more: true, late: false };
  }
  if (texts === null) return { hits, more: true, late: true };
  return { hits, more: texts.length === mostTexts, late: false };
}

async function openTexts(
  grant: Reading,
  search: Search,
  query: ConcordanceQuery,
  batch: readonly Candidate[],
): Promise<ConcordanceHit[]> {
  const ids = batch.map(({ version }) => version);
  const [versions, layers] = await Promise.all([listVersions(grant, ids), ownLayers(grant, ids)]);
  const hits = ids.flatMap((id) => {
    const version = versions.find((one) => one.id === id);
    const found = version ? hitsIn(grant, version, layers.get(id) ?? null, search) : [];
    return (isBackwards(query) ? found.reverse() : found).filter((hit) => isBeyond(hit, query));
  });
  return query.labels === null ? hits : withLabels(grant, hits, query.labels === 'labelled');
}

function isBeyond({ article, words }: ConcordanceHit, { cursor }: ConcordanceQuery): boolean {
  if (cursor?.article !== article) return true;
  return cursor.side === 'after' ? words.start > cursor.start : words.start < cursor.start;
}

async function listVersions(grant: Reading, ids: readonly string[]) {
  const { projectId } = grant;
  const article = { select: { id: true, title: true, publisher: true, language: true } };
  const rows = await db().articleVersion.findMany({
    where: { projectId, id: { in: [...ids] } },
    select: { id: true, text: true, layout: true, article },
  });
  return unveiled(grant, rows);
}

/** The states of the reader's own layers that take no changes, by version. */
async function ownLayers({ projectId, actor }: Reading, versions: readonly string[]) {
  const rows = await db().layer.findMany({
    where: { projectId, versionId: { in: [...versions] }, authorId: actor.accountId },
    select: { versionId: true, state: true },
  });
  return new Map(
    rows.map(({ versionId, state }) => [versionId, isOpen(state) ? null : state] as const),
  );
}

function hitsIn(
  { actor }: Reading,
  version: Awaited<ReturnType<typeof listVersions>>[number],
  frozen: ConcordanceHit['frozen'],
  search: Search,
): ConcordanceHit[] {
  const layout = version.layout && decodeLayout(version.layout);
  if (!layout?.ok) throw new Error(`version ${version.id} has no layout that can be read`);
  const text = indexText(version.text);
  const { id: article, ...facts } = version.article;
  const layer = ownLayerId(version.id, actor.accountId);
  return findOccurrences(text, layout.value, search).map(({ words, sentence }) => ({
    ...{ article, ...facts, version: version.id, layer, frozen, words, sentence },
    context: contextOf(text, words),
    exact: { words: text.slice(words), sentence: text.slice(sentence) },
  }));
}

/** Those on sentences of which the reader's own layer says something, or those of which it says nothing. */
async function withLabels(
  grant: Reading,
  hits: readonly ConcordanceHit[],
  labelled: boolean,
): Promise<ConcordanceHit[]> {
  const rows = await db().annotation.findMany({
    where: ownMarksOn(grant, hits),
    select: { versionId: true, start: true, end: true },
  });
  const isLabelled = ({ version, sentence }: ConcordanceHit) =>
    rows.some((row) => row.versionId === version && overlaps(toSpan(row.start, row.end), sentence));
  return hits.filter((hit) => isLabelled(hit) === labelled);
}

function ownMarksOn({ projectId, actor }: Reading, hits: readonly ConcordanceHit[]) {
  const versionId = { in: [...new Set(hits.map(({ version }) => version))] };
  return { projectId, versionId, erasedAt: null, layer: { authorId: actor.accountId } };
}

async function listOwnMarks(grant: Reading, hits: readonly ConcordanceHit[]): Promise<OwnMark[]> {
  const rows = await db().annotation.findMany({
    where: { ...ownMarksOn(grant, hits), OR: stretchesOf(hits) },
    include: withRelay,
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row) => {
    const { id, span, label, attribution, revision, erased } = toAnnotation(row);
    const mark = { id, version: row.versionId, span, label, attribution, revision, erased };
    const isShown = hits.some(
      (hit) => hit.version === mark.version && overlaps(span, hit.sentence),
    );
    return isShown ? [mark] : [];
  });
}

/** Of a long article with thousands of marks, only those near its hits. */
function stretchesOf(hits: readonly ConcordanceHit[]) {
  return hits.map(({ version: versionId, sentence: { start, end } }) => {
    return { versionId, start: { lt: end }, end: { gt: start } };
  });
}
