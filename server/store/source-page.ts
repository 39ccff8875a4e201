/** A source's page: who it is, what it said and relayed in layers the reader may see, which articles carry it. */
import 'server-only';
import type { ArticleOfSource, Mentions, SourceSight } from '@/domain/provenance/source-sight';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { Grant } from '../gate';
import { outletsShown, visibleLayers } from './sight';
import { listRegistry } from './source-row';

type Reading = Grant<'source:read'>;

/** As many of each as are taken in at once; the count says how many there are. */
const mostShown = 50;

export type SourceFound =
  | { readonly kind: 'found'; readonly sight: SourceSight }
  /** It was merged into this one. */
  | { readonly kind: 'moved'; readonly to: string };

/** Null where the project has no such source. */
export async function findSource(grant: Reading, id: string): Promise<SourceFound | null> {
  const registry = await listRegistry(grant);
  const source = registry.find((one) => one.id === id);
  if (source === undefined) return null;
  if (source.mergedInto !== null) return { kind: 'moved', to: source.mergedInto };
  const ids = [id, ...registry.filter(({ mergedInto }) => mergedInto === id).map((one) => one.id)];
  const members = registry
    .filter(({ affiliation, mergedInto }) => affiliation === id && mergedInto === null)
    .map((member) => ({ id: member.id, name: member.name }));
  // On its articles stands who published them.
  const carrying = source.withheld ? [] : ids;
  const [said, relayed, articles, articleCount] = await Promise.all([
    listMentions(grant, { speakerId: { in: ids } }),
    listMentions(grant, { relay: { some: { sourceId: { in: ids } } } }),
    listArticles(grant, carrying),
    db().article.count({ where: articlesOf(grant, carrying) }),
  ]);
  return { kind: 'found', sight: { source, members, said, relayed, articles, articleCount } };
}

async function listMentions(
  grant: Reading,
  naming: Prisma.AnnotationWhereInput,
): Promise<Mentions> {
  const { projectId } = grant;
  const where: Prisma.AnnotationWhereInput = {
    projectId,
    erasedAt: null,
    layer: visibleLayers(grant),
    version: { article: { deletedAt: null } },
    AND: [naming],
  };
  const facts = { id: true, title: true, language: true, publishedAt: true } as const;
  const [rows, count] = await Promise.all([
    db().annotation.findMany({
      where,
      select: {
        ...{ id: true, exact: true, start: true, labelId: true },
        version: { select: { article: { select: facts } } },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: mostShown,
    }),
    db().annotation.count({ where }),
  ]);
  const shown = rows.map(({ id, exact, start, labelId, version: { article } }) => {
    const { id: articleId, title, language, publishedAt } = article;
    const place = { article: articleId, title, language, publishedAt };
    return { annotation: id, exact, start, label: labelId, ...place };
  });
  return { shown, count };
}

function articlesOf(grant: Reading, ids: readonly string[]): Prisma.ArticleWhereInput {
  const { projectId } = grant;
  const named = { in: [...ids] };
  const carries = [{ publisherId: named }, { credit: { some: { sourceId: named } } }];
  return { projectId, deletedAt: null, OR: carries, AND: outletsShown(grant) };
}

async function listArticles(grant: Reading, ids: readonly string[]): Promise<ArticleOfSource[]> {
  const rows = await db().article.findMany({
    where: articlesOf(grant, ids),
    select: { id: true, title: true, language: true, publishedAt: true, publisherId: true },
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: mostShown,
  });
  return rows.map(({ publisherId, ...article }) => ({
    ...article,
    part: ids.some((id) => id === publisherId) ? 'publisher' : 'credit',
  }));
}
