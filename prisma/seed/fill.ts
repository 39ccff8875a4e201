/** Fills the demo newsroom: invented places, people, articles and the annotations in them. */
import { randomUUID } from 'node:crypto';
import { defaultCodebook } from '@/domain/claim/codebook';
import type { Prisma, PrismaClient } from '../generated/client';
import { fillArticles, fillSources } from './fill-articles';
import { fillGrades } from './fill-grades';
import { fillLayers } from './fill-layers';
import { fillReview } from './fill-review';
import { find, idsFor } from './ledger';
import { newsroom } from './newsroom/newsroom';
import type { DemoPerson, DemoProject } from './newsroom/shape';

/** Fills what is not there yet; the person named becomes an owner of both projects. Answers how many projects were made. */
export async function fillDemo(prisma: PrismaClient, ownerId: string): Promise<number> {
  return prisma.$transaction(
    async (tx) => {
      // Two who press the button at once take turns.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('uratori demo newsroom'))`;
      let made = 0;
      for (const project of newsroom) made += await fillProject(tx, project, ownerId);
      return made;
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

async function fillProject(
  tx: Prisma.TransactionClient,
  project: DemoProject,
  ownerId: string,
): Promise<0 | 1> {
  const people = await takePeople(tx, project.people);
  const founder = project.people.find(({ role }) => role === 'owner');
  const createdById = founder ? find(people, founder.key) : ownerId;
  const there = await tx.project.findFirst({
    where: { name: project.name, createdById, deletedAt: null },
  });
  if (there !== null) return join(tx, there.id, ownerId);
  const projectId = randomUUID();
  const { name, language } = project;
  await tx.project.create({ data: { id: projectId, name, language, createdById } });
  await tx.member.createMany({
    data: [
      { projectId, accountId: ownerId, role: 'owner' },
      ...project.people.map(({ key, role }) => ({ projectId, accountId: find(people, key), role })),
    ],
    skipDuplicates: true,
  });
  const codebook = await fillCodebook(tx, projectId, ownerId);
  const sources = idsFor(project.sources.map(({ key }) => key));
  const base = { projectId, ownerId, project, codebook, people, sources };
  await fillSources(tx, base);
  const articles = await fillArticles(tx, base);
  const annotations = idsFor(
    project.layers.flatMap((layer) =>
      layer.annotations.map(({ key }) => `${layer.article}/${key}`),
    ),
  );
  const ledger = { ...base, articles, annotations };
  await fillLayers(tx, ledger, new Date());
  await fillReview(tx, ledger);
  await fillGrades(tx, ledger, new Date());
  return 1;
}

/** Somebody for whom the newsroom was filled before becomes an owner all the same. */
async function join(
  tx: Prisma.TransactionClient,
  projectId: string,
  accountId: string,
): Promise<0> {
  const owner = { projectId, accountId, role: 'owner' } as const;
  await tx.member.createMany({ data: [owner], skipDuplicates: true });
  return 0;
}

/** The newsroom's people have accounts without a password: an administrator can give each a link to set one. */
async function takePeople(
  tx: Prisma.TransactionClient,
  people: readonly DemoPerson[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, name } of people) {
    const email = `${key}@newsroom.example`;
    const account = await tx.account.upsert({
      where: { email },
      create: { email, name },
      update: {},
    });
    ids.set(key, account.id);
  }
  return ids;
}

async function fillCodebook(tx: Prisma.TransactionClient, projectId: string, createdById: string) {
  const [denial, quote, opinion, fact] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const codebook = defaultCodebook({ denial, quote, opinion, fact });
  const { number, labels } = codebook;
  await tx.label.createMany({ data: labels.map(({ id }) => ({ projectId, id })) });
  const content = JSON.parse(JSON.stringify({ labels }));
  await tx.codebookVersion.create({ data: { projectId, number, content, createdById } });
  return codebook;
}
