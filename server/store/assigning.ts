/** Gives articles to people: each to each, or evenly by the rule. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import { roles } from '@/domain/access/actor';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { isPending, mayBeGiven, type Purpose } from '@/domain/team/assignment';
import type { Assigned } from '@/domain/team/assignment-change';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import { distribute, type Given, type Stratum } from '@/domain/team/distribution';
import { readDay } from '@/domain/team/due';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import { fromState, toState } from './assignment-moves';
import { holdWork } from './assignment-rows';
import { inProjectTurn } from './project-turn';

export interface AssignOrder {
  readonly command: string;
  /** Null for every article of the project. */
  readonly articles: readonly string[] | null;
  readonly people: readonly string[];
  readonly purpose: Purpose;
  /** A day as typed; empty for none. */
  readonly dueOn: string;
  /** To each of the people, or to so many of them. */
  readonly share: 'each' | { readonly perArticle: number; readonly by: Stratum };
}

/** One order may not fill the database by a slip of the hand. */
const mostAtOnce = 5_000;

export type AssignRefusal =
  | 'command-id-taken'
  | 'day-invalid'
  | 'nothing-to-assign'
  | 'person-not-eligible'
  | 'too-many-assignments';

export async function assignArticles(
  grant: Grant<'assignment:edit'>,
  order: AssignOrder,
): Promise<Outcome<readonly SeenAssignment[], AssignRefusal>> {
  const day = readDay(order.dueOn);
  if (!day.ok) return day;
  const { projectId, actor } = grant;
  const of = { projectId, actorId: actor.accountId, command: order.command };
  const done = await inProjectTurn(of, async (tx, now) => {
    if (!(await areEligible(tx, projectId, order))) return refused('person-not-eligible');
    const given = await share(tx, projectId, order);
    if (given.length === 0) return refused('nothing-to-assign');
    if (given.length > mostAtOnce) return refused('too-many-assignments');
    const assigned = given.map(({ article, person }) => named(order, article, person, day.value));
    await insert(tx, grant, assigned, now);
    const ids = assigned.map(({ assignment }) => assignment);
    const change = { kind: 'assign-articles', assigned } as const;
    const inverse = { kind: 'withdraw-assignments', assignments: ids } as const;
    const seen = ids.map((assignment) => ({ assignment, revision: 1 }));
    return accepted({ value: seen, change, inverse });
  });
  return done.ok ? accepted(done.value ?? []) : done;
}

function named(
  { purpose }: AssignOrder,
  article: string,
  assignee: string,
  dueOn: string | null,
): Assigned {
  return { assignment: randomUUID(), article, assignee, purpose, dueOn };
}

async function areEligible(
  tx: Transaction,
  projectId: string,
  { people, purpose }: AssignOrder,
): Promise<boolean> {
  const role = { in: roles.filter((one) => mayBeGiven(one, purpose)) };
  const where = { projectId, accountId: { in: [...people] }, role, account: { closedAt: null } };
  return (await tx.member.count({ where })) === new Set(people).size;
}

/** Nobody who has an article is given it again; by the rule, neither is anybody who has begun it on their own. */
async function share(
  tx: Transaction,
  projectId: string,
  order: AssignOrder,
): Promise<readonly Given[]> {
  const { people, purpose } = order;
  const articles = await findArticles(tx, projectId, order.articles);
  const standing = await findStanding(tx, projectId, purpose);
  const has = (article: string) => standing.get(article) ?? new Set<string>();
  if (order.share === 'each') {
    return articles.flatMap(({ id: article }) =>
      [...new Set(people)]
        .filter((person) => !has(article).has(person))
        .map((person) => ({ article, person })),
    );
  }
  const begun = purpose === 'review' ? new Map() : await findBegun(tx, projectId);
  const loads = await findLoads(tx, projectId);
  const { perArticle, by } = order.share;
  return distribute(
    articles.map((one) => ({
      article: one.id,
      stratum: by === 'none' ? '' : (one[by] ?? ''),
      taken: [...new Set([...has(one.id), ...(begun.get(one.id) ?? [])])],
    })),
    [...new Set(people)].map((person) => ({ person, load: loads.get(person) ?? 0 })),
    perArticle,
  );
}

/** In the order in which they were imported. */
async function findArticles(tx: Transaction, projectId: string, ids: readonly string[] | null) {
  return tx.article.findMany({
    where: { projectId, deletedAt: null, ...(ids === null ? {} : { id: { in: [...ids] } }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, language: true, publisher: true },
  });
}

/** Who has which article, to work on it or to review it. */
async function findStanding(tx: Transaction, projectId: string, purpose: Purpose) {
  const rows = await tx.assignment.findMany({
    where: {
      projectId,
      withdrawnAt: null,
      purpose: purpose === 'review' ? 'review' : { not: 'review' },
    },
    select: { articleId: true, assigneeId: true },
  });
  return gathered(rows.map((row) => [row.articleId, row.assigneeId]));
}

async function findBegun(tx: Transaction, projectId: string) {
  const rows = await tx.layer.findMany({
    where: { projectId, authorId: { not: null } },
    select: { authorId: true, version: { select: { articleId: true } } },
  });
  return gathered(rows.map(({ version, authorId }) => [version.articleId, authorId ?? '']));
}

function gathered(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [article, person] of pairs) {
    all.set(article, (all.get(article) ?? new Set()).add(person));
  }
  return all;
}

/** How much each person has still to do. */
async function findLoads(tx: Transaction, projectId: string): Promise<Map<string, number>> {
  const rows = await tx.assignment.groupBy({
    by: ['assigneeId', 'state'],
    where: { projectId, withdrawnAt: null },
    _count: true,
  });
  const loads = new Map<string, number>();
  for (const { assigneeId, state, _count } of rows) {
    if (isPending(toState(state))) loads.set(assigneeId, (loads.get(assigneeId) ?? 0) + _count);
  }
  return loads;
}

async function insert(
  tx: Transaction,
  { projectId, actor }: Grant<'assignment:edit'>,
  assigned: readonly Assigned[],
  now: Date,
): Promise<void> {
  const articles = [...new Set(assigned.map(({ article }) => article))];
  const people = [...new Set(assigned.map(({ assignee }) => assignee))];
  const stateOf = await holdWork(tx, projectId, { articles, people });
  await tx.assignment.createMany({
    data: assigned.map(({ assignment: id, article, assignee, purpose, dueOn }) => ({
      ...{ projectId, id, articleId: article, assigneeId: assignee, purpose, dueOn },
      state: fromState(stateOf({ article, person: assignee }, purpose)),
      ...{ assignedById: actor.accountId, assignedAt: now, movedAt: now },
    })),
  });
}
