/** Writes the demo newsroom's sources and articles. */
import { createHash } from 'node:crypto';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import type { Prisma } from '../generated/client';
import { find, type Ledger } from './ledger';
import type { DemoArticle, DemoProject } from './newsroom/shape';

export async function fillSources(tx: Prisma.TransactionClient, ledger: Ledger): Promise<void> {
  const { projectId, ownerId: createdById, project, sources } = ledger;
  await tx.source.createMany({
    data: project.sources.map(({ key, kind, name, country, affiliation }) => ({
      projectId,
      id: find(sources, key),
      kind,
      name,
      country: country ?? null,
      // All of them in one statement: it may name a source that comes further down.
      affiliationId: affiliation === undefined ? null : find(sources, affiliation),
      homepage: homepageOf(project, key),
      createdById,
    })),
  });
  await tx.sourceAlias.createMany({
    data: project.sources.flatMap(({ key, aliases }) =>
      (aliases ?? []).map((name) => ({ projectId, sourceId: find(sources, key), name })),
    ),
  });
}

export async function fillArticles(tx: Prisma.TransactionClient, ledger: Ledger): Promise<void> {
  for (const article of ledger.project.articles) await fillArticle(tx, ledger, article);
}

async function fillArticle(
  tx: Prisma.TransactionClient,
  { projectId, ownerId: createdById, project, sources, articles }: Ledger,
  article: DemoArticle,
): Promise<void> {
  const { articleId: id, versionId, text } = find(articles, article.key);
  const { title, address, byline, language, publishedAt, rights } = article;
  const publisher = nameOf(project, article.publisher);
  const publisherId = article.publisher === null ? null : find(sources, article.publisher);
  const facts = { title, address, publisher, publisherId, byline, language, publishedAt, rights };
  await tx.article.create({ data: { projectId, id, ...facts, createdById } });
  await tx.relay.createMany({
    data: article.credit.map((key, position) => ({
      projectId,
      articleId: id,
      position,
      sourceId: find(sources, key),
    })),
  });
  await tx.articleVersion.create({
    data: {
      projectId,
      id: versionId,
      articleId: id,
      number: 1,
      text: article.text,
      length: text.length,
      textSha256: createHash('sha256').update(article.text).digest('hex'),
    },
  });
  const layout = encodeLayout(layOut(text));
  await tx.versionLayout.create({ data: { projectId, versionId, ...layout } });
}

/** Where an outlet's articles lie. */
function homepageOf(project: DemoProject, key: string): string | null {
  const published = project.articles.find(({ publisher }) => publisher === key);
  return published?.address ? new URL('/', published.address).href : null;
}

function nameOf(project: DemoProject, key: string | null): string | null {
  return project.sources.find((source) => source.key === key)?.name ?? null;
}
