/** Fills the demo newsroom: invented places, people, articles and the annotations in them. */
import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../generated/client';
import { fillArticles, fillSources } from './fill-articles';
import { fillGrades } from './fill-grades';
import { fillLayers } from './fill-layers';
import { fillReview } from './fill-review';
import { find, type Ledger, openLedger } from './ledger';
import { newsroom } from './newsroom/newsroom';
import type { DemoPerson, DemoProject } from './newsroom/shape';
import { welcome } from './welcome';
import { work } from './work';

/** Fills what is not there yet; the person named becomes an owner of both projects. Answers how many projects were made. */
export async function fillDemo(prisma: PrismaClient, ownerId: string): Promise<number> {
  const filled = await prisma.$transaction(
    async (tx) => {
      // Two who press the button at once take turns.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('uratori demo newsroom'))`;
      const all: Filled[] = [];
      for (const project of newsroom) all.push(await fillProject(tx, project, ownerId));
      return all;
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
  await Promise.all(
    filled.map(async ({ made, ledger }) => {
      if (made) await work(ledger);
      await welcome(ledger);
    }),
  );
  return filled.filter(({ made }) => made).length;
}

interface Filled {
  readonly made: boolean;
  readonly ledger: Ledger;
}

async function fillProject(
  tx: Prisma.TransactionClient,
  project: DemoProject,
  ownerId: string,
): Promise<Filled> {
  const people = await takePeople(tx, project.people);
  const founder = project.people.find(({ role }) => role === 'owner');
  const createdById = founder ? find(people, founder.key) : ownerId;
  const there = await tx.project.findFirst({
    where: { name: project.name, createdById, deletedAt: null },
  });
  const projectId = there?.id ?? randomUUID();
  const ledger = openLedger({ projectId, ownerId, people, project });
  if (there === null) await makeProject(tx, ledger, createdById);
  else await join(tx, projectId, ownerId);
  return { made: there === null, ledger };
}

async function makeProject(
  tx: Prisma.TransactionClient,
  ledger: Ledger,
  createdById: string,
): Promise<void> {
  const { projectId, ownerId, people, project } = ledger;
  const { name, language } = project;
  await tx.project.create({ data: { id: projectId, name, language, createdById } });
  await tx.member.createMany({
    data: [
      { projectId, accountId: ownerId, role: 'owner' },
      ...project.people.map(({ key, role }) => ({ projectId, accountId: find(people, key), role })),
    ],
    skipDuplicates: true,
  });
  await fillCodebook(tx, ledger);
  await fillSources(tx, ledger);
  await fillArticles(tx, ledger);
  await fillLayers(tx, ledger, new Date());
  await fillReview(tx, ledger);
  await fillGrades(tx, ledger, new Date());
}

/** Somebody for whom the newsroom was filled before becomes an owner all the same. */
async function join(
  tx: Prisma.TransactionClient,
  projectId: string,
  accountId: string,
): Promise<void> {
  const owner = { projectId, accountId, role: 'owner' } as const;
  await tx.member.createMany({ data: [owner], skipDuplicates: true });
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

async function fillCodebook(
  tx: Prisma.TransactionClient,
  { projectId, ownerId: createdById, codebook: { number, labels } }: Ledger,
): Promise<void> {
  await tx.label.createMany({ data: labels.map(({ id }) => ({ projectId, id })) });
  const content = JSON.parse(JSON.stringify({ labels }));
  await tx.codebookVersion.create({ data: { projectId, number, content, createdById } });
}
