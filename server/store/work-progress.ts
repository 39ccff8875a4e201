/** How far people have come with articles that were given to them. */
import 'server-only';
import { countMarked } from '@/domain/article/progress';
import { decodeLayout, statementSentences } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import { db } from '../db';
import type { Grant } from '../gate';
import { toSpan } from './annotation-row';
import { keyOf, type Pair } from './assignment-rows';
import { visibleLayers } from './sight';

export interface Progress {
  readonly marked: number;
  readonly sentences: number;
}

/** Of the newest version of each article, as far as the layers may be seen. */
export async function listProgress(
  grant: Grant<'assignment:list'>,
  pairs: readonly Pair[],
): Promise<(pair: Pair) => Progress> {
  const versions = await listVersions(
    grant,
    pairs.map(({ article }) => article),
  );
  const marks = await listMarks(
    grant,
    versions.map(({ id }) => id),
    pairs.map(({ person }) => person),
  );
  const sentences = new Map(versions.map((one) => [one.articleId, sentencesOf(one)]));
  return (pair) => {
    const its = sentences.get(pair.article) ?? [];
    return { marked: countMarked(its, marks.get(keyOf(pair)) ?? []), sentences: its.length };
  };
}

async function listVersions({ projectId }: Grant<'assignment:list'>, articles: readonly string[]) {
  return db().articleVersion.findMany({
    where: { projectId, articleId: { in: [...articles] } },
    orderBy: [{ articleId: 'asc' }, { number: 'desc' }],
    distinct: ['articleId'],
    select: { id: true, articleId: true, layout: { select: { regions: true, sentences: true } } },
  });
}

function sentencesOf(version: Awaited<ReturnType<typeof listVersions>>[number]): readonly Span[] {
  if (version.layout === null) return [];
  const layout = decodeLayout(version.layout);
  if (!layout.ok) throw new Error(`the layout of version ${version.id} is ${layout.refusal}`);
  return statementSentences(layout.value);
}

async function listMarks(
  grant: Grant<'assignment:list'>,
  versions: readonly string[],
  people: readonly string[],
): Promise<Map<string, Span[]>> {
  const rows = await db().annotation.findMany({
    where: {
      projectId: grant.projectId,
      versionId: { in: [...versions] },
      erasedAt: null,
      layer: { AND: [visibleLayers(grant), { authorId: { in: [...people] } }] },
    },
    select: {
      start: true,
      end: true,
      layer: { select: { authorId: true } },
      version: { select: { articleId: true } },
    },
  });
  const marks = new Map<string, Span[]>();
  for (const { start, end, layer, version } of rows) {
    const key = keyOf({ article: version.articleId, person: layer.authorId ?? '' });
    const known = marks.get(key) ?? [];
    known.push(toSpan(start, end));
    marks.set(key, known);
  }
  return marks;
}
