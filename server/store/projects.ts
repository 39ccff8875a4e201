/** Projects: those a person is in, and new ones. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Role } from '@/domain/access/actor';
import { type NameRefusal, readProjectName } from '@/domain/access/name';
import type { Codebook } from '@/domain/claim/codebook';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { accepted, type Outcome } from '@/domain/outcome';
import { type Language, languages } from '@/domain/preference/language';
import { db, type Transaction, transaction } from '../db';
import type { Grant, InstallationGrant } from '../gate';

export interface Project {
  readonly id: string;
  readonly name: string;
  /** Of the articles, mostly; each article has its own. */
  readonly language: Language;
  readonly blind: boolean;
}

export interface OwnProject extends Project {
  /** What the person asking is in it. */
  readonly role: Role;
  readonly articles: number;
}

const facts = { id: true, name: true, language: true, blind: true } as const;

/** The newest first; of one moment, by id. */
export async function listProjects(
  grant: InstallationGrant<'project:list'>,
): Promise<readonly OwnProject[]> {
  const rows = await db().member.findMany({
    where: { accountId: grant.actor.accountId, project: { deletedAt: null } },
    orderBy: [{ project: { createdAt: 'desc' } }, { projectId: 'asc' }],
    select: {
      role: true,
      project: {
        select: { ...facts, _count: { select: { articles: { where: { deletedAt: null } } } } },
      },
    },
  });
  return rows.map(({ role, project: { _count, ...project } }) => ({
    ...shape(project),
    role,
    articles: _count.articles,
  }));
}

export async function loadProject(grant: Grant<'project:read'>): Promise<Project> {
  const where = { id: grant.projectId, deletedAt: null };
  return shape(await db().project.findUniqueOrThrow({ where, select: facts }));
}

function shape(row: Omit<Project, 'language'> & { readonly language: string }): Project {
  const language = languages.find((one) => one === row.language) ?? languages[0];
  return { ...row, language };
}

/** The new project's id; its maker owns it, and it starts with the default codebook. */
export async function makeProject(
  grant: InstallationGrant<'project:make'>,
  wish: { readonly name: string; readonly language: Language },
): Promise<Outcome<string, NameRefusal>> {
  const name = readProjectName(wish.name);
  if (!name.ok) return name;
  const { accountId } = grant.actor;
  const id = randomUUID();
  await transaction(async (tx) => {
    await tx.project.create({
      data: { id, name: name.value, language: wish.language, createdById: accountId },
    });
    await tx.member.create({ data: { projectId: id, accountId, role: 'owner' } });
    await giveCodebook(tx, id, accountId);
  });
  return accepted(id);
}

async function giveCodebook(tx: Transaction, projectId: string, createdById: string) {
  const { number, labels } = freshCodebook();
  await tx.label.createMany({ data: labels.map(({ id }) => ({ projectId, id })) });
  await tx.codebookVersion.create({
    data: { projectId, number, createdById, content: JSON.parse(JSON.stringify({ labels })) },
  });
}

function freshCodebook(): Codebook {
  const [denial, quote, opinion, fact] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  return defaultCodebook({ denial, quote, opinion, fact });
}
