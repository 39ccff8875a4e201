/** Shows what an import would bring in, without bringing it in. */
import 'server-only';
import type { ArticleNamed, HandedRefused, HandedSight } from '@/domain/article/handed-text';
import { typedFrom } from '@/domain/article/handed-text';
import { accepted } from '@/domain/outcome';
import { layOut } from '@/domain/text/lay-out';
import { type Layout, statementSentences } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import type { RegionKind } from '@/domain/text/region-kind';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { type Handed, type HandedText, readHanded } from './handed-text';

export async function sightHanded(
  { projectId }: Grant<'article:import'>,
  handed: Handed,
): Promise<{ readonly ok: true; readonly value: HandedSight } | HandedRefused> {
  const read = await readHanded(handed);
  if (!read.ok) return read;
  const known = await listKnown(db(), projectId, read.value.textSha256);
  return accepted(sightOf(read.value, known));
}

/** Articles with the very same text, the oldest first. */
export async function listKnown(
  tx: Transaction,
  projectId: string,
  textSha256: string,
): Promise<ArticleNamed[]> {
  return tx.article.findMany({
    where: { projectId, deletedAt: null, versions: { some: { projectId, textSha256 } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true },
    take: 3,
  });
}

function sightOf(
  { text, textSha256, facts, file }: HandedText,
  known: readonly ArticleNamed[],
): HandedSight {
  const indexed = indexText(text);
  const layout = layOut(indexed);
  return {
    textSha256,
    length: indexed.length,
    firstLines: firstLines(text),
    regions: countRegions(layout),
    sentences: statementSentences(layout).length,
    facts: typedFrom(facts),
    reading: file?.reading ?? null,
    known,
  };
}

/** Enough to see that it is the right text, read in the right encoding. */
const linesShown = 5;
/** In code points. */
const lineShown = 100;

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\n]+/g)) {
    if (lines.length === linesShown) break;
    if (line.trim() === '') continue;
    const start = [...line.trim().slice(0, lineShown * 2)];
    lines.push(
      start.length > lineShown ? `${start.slice(0, lineShown).join('')}…` : start.join(''),
    );
  }
  return lines;
}

function countRegions(layout: Layout): Record<RegionKind, number> {
  const counts = { heading: 0, byline: 0, body: 0, embed: 0, boilerplate: 0 };
  for (const { kind } of layout.regions) counts[kind]++;
  return counts;
}
