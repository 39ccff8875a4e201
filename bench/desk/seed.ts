/** Puts bench documents into a project, as the desk's own stores keep them. */
import { createHash, randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { noAttribution } from '@/domain/claim/attribution';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import { PrismaClient } from '@/prisma/generated/client';
import { toColumns } from '@/server/store/annotation-row';
import { ownLayerId } from '@/server/store/layers';
import type { TestDatabase } from '@/tests/support/database';
import type { BenchDocument } from './document';

export interface Bench {
  readonly prisma: PrismaClient;
  readonly adminUrl: string;
  readonly projectId: string;
  readonly accountId: string;
  readonly labels: readonly string[];
}

export async function openBench({ appUrl, adminUrl }: TestDatabase): Promise<Bench> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: appUrl }) });
  const [projectId, accountId] = [randomUUID(), randomUUID()];
  await prisma.account.create({
    data: { id: accountId, email: 'bench@uratori.example', name: '計測' },
  });
  await prisma.project.create({
    data: { id: projectId, name: '計測', language: 'ja', createdById: accountId },
  });
  await prisma.member.create({ data: { projectId, accountId, role: 'owner' } });
  const [denial, quote, opinion, fact] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const { number, labels } = defaultCodebook({ denial, quote, opinion, fact });
  await prisma.label.createMany({ data: labels.map(({ id }) => ({ projectId, id })) });
  await prisma.codebookVersion.create({
    data: {
      projectId,
      number,
      createdById: accountId,
      content: JSON.parse(JSON.stringify({ labels })),
    },
  });
  return { prisma, adminUrl, projectId, accountId, labels: labels.map(({ id }) => id) };
}

/** The path of the desk where the document lies. */
export async function placeDocument(bench: Bench, document: BenchDocument): Promise<string> {
  const { prisma, projectId, accountId } = bench;
  const [id, versionId] = [randomUUID(), randomUUID()];
  const text = indexText(document.text);
  await prisma.article.create({
    data: { projectId, id, title: '計測用の記事', language: 'ja', createdById: accountId },
  });
  await prisma.articleVersion.create({
    data: {
      projectId,
      id: versionId,
      articleId: id,
      number: 1,
      text: document.text,
      length: text.length,
      textSha256: createHash('sha256').update(document.text).digest('hex'),
      layout: { create: bodyOnly(encodeLayout(layOut(text))) },
    },
  });
  const layerId = ownLayerId(versionId, accountId);
  await prisma.layer.create({
    data: {
      projectId,
      id: layerId,
      versionId,
      authorId: accountId,
      rounds: { create: { round: 1 } },
    },
  });
  const now = new Date();
  const rows = document.marks.map(({ start, end, label }) => {
    const span = { start: codePoint(start), end: codePoint(end) };
    const annotation = {
      id: randomUUID(),
      layer: layerId,
      span,
      quote: quoteOf(text, span),
      label: bench.labels[label] ?? null,
      attribution: noAttribution,
      note: '',
      codebook: 1,
      revision: 1,
      erased: false,
    };
    return { projectId, id: annotation.id, versionId, layerId, ...toColumns(annotation, now) };
  });
  for (let at = 0; at < rows.length; at += 1_000) {
    await prisma.annotation.createMany({ data: rows.slice(at, at + 1_000) });
  }
  await settle(bench.adminUrl);
  return `/projects/${projectId}/articles/${id}`;
}

/** As PostgreSQL does by itself within a minute: until then it takes every table for a large one. */
async function settle(adminUrl: string): Promise<void> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
}

/** Every line is the article's: what is measured is a long article, not a folded one. */
function bodyOnly({ regions, sentences }: ReturnType<typeof encodeLayout>) {
  const body = 2;
  return { regions: regions.map((each, at) => (at % 3 === 2 ? body : each)), sentences };
}
