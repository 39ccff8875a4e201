/** What somebody may choose from when they export: layers, labels and articles by name. */
import 'server-only';
import type { Label } from '@/domain/claim/label';
import { db } from '../../db';
import type { Grant } from '../../gate';
import { loadCodebook } from '../codebooks';
import { visibleLayers } from '../sight';

/** More would make a list that nobody looks through; any article can be named in the address. */
const mostArticles = 300;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ExportOptions {
  /** Those who have a layer that may be seen, by name. */
  readonly analysts: readonly Named[];
  readonly labels: readonly Label[];
  /** The newest first, and the one that is chosen. */
  readonly articles: readonly Named[];
}

export async function loadExportOptions(
  grant: Grant<'export:read'>,
  chosenArticle: string | null,
): Promise<ExportOptions> {
  const [analysts, { labels }, articles] = await Promise.all([
    listAnalysts(grant),
    loadCodebook(db(), grant.projectId),
    listArticles(grant, chosenArticle),
  ]);
  return { analysts, labels, articles };
}

async function listAnalysts(grant: Grant<'export:read'>): Promise<Named[]> {
  return db().account.findMany({
    where: { layers: { some: visibleLayers(grant) } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

async function listArticles(
  { projectId }: Grant<'export:read'>,
  chosen: string | null,
): Promise<Named[]> {
  const there = { projectId, deletedAt: null };
  const newest = await db().article.findMany({
    where: there,
    select: { id: true, title: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: mostArticles,
  });
  const isListed = chosen === null || newest.some(({ id }) => id === chosen);
  const select = { id: true, title: true };
  const other = isListed
    ? []
    : await db().article.findMany({ where: { ...there, id: chosen }, select });
  return [...other, ...newest].map(({ id, title }) => ({ id, name: title }));
}
