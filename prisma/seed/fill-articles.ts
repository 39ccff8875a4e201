/** Writes the demo newsroom's sources and articles. */
import { createHash, randomUUID } from 'node:crypto';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import type { Prisma } from '../generated/client';
import { find, type Ledger, type Placed } from './ledger';
import type { DemoArticle, DemoProject } from './newsroom/shape';

type Base = Pick<Ledger, 'projectId' | 'ownerId' | 'project' | 'sources'>;

export async function fillSources(tx: Prisma.TransactionClient, base: Base): Promise<void> {
  const { projectId, ownerId: createdById, project, sources } = base;
  await tx.source.createMany({
    data: project.sources.map(({ key, kind, name, country }) => ({
      projectId,
      id: find(sources, key),
      kind,
      name,
      country: country ?? null,
      homepage: homepageOf(project, key),
      createdById,
    })),
  });
  for (const { key, affiliation } of project.sources) {
    if (affiliation === undefined) continue;
    await tx.source.update({
      where: { projectId_id: { projectId, id: find(sources, key) } },
      data: { affiliationId: find(sources, affiliation) },
    });
  }
  await tx.sourceAlias.createMany({
    data: project.sources.flatMap(({ key, aliases }) =>
      (aliases ?? []).map((name) => ({ projectId, sourceId: find(sources, key), name })),
    ),
  });
}

export async function fillArticles(
  tx: Prisma.TransactionClient,
  base: Base,
): Promise<Map<string, Placed>> {
  const placed = new Map<string, Placed>();
  for (const article of base.project.articles) {
    placed.set(article.key, await fillArticle(tx, base, article));
  }
  return placed;
}

async function fillArticle(
  tx: Prisma.TransactionClient,
  { projectId, ownerId: createdById, project, sources }: Base,
  article: DemoArticle,
): Promise<Placed> {
  const [id, versionId] = [randomUUID(), randomUUID()];
  const text = indexText(article.text);
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
  return { articleId: id, versionId, text };
}

/** Where an outlet's articles lie. */
function homepageOf(project: DemoProject, key: string): string | null {
  const published = project.articles.find(({ publisher }) => publisher === key);
  return published?.address ? new URL('/', published.address).href : null;
}

function nameOf(project: DemoProject, key: string | null): string | null {
  return project.sources.find((source) => source.key === key)?.name ?? null;
}
