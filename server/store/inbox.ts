/** What awaits the person asking, in the projects they are in. Of others' layers, only comments that name them are looked at, with their sight. */
import 'server-only';
import {
  countItems,
  type GivenItem,
  type Inbox,
  type ReturnedItem,
  type VerdictsItem,
} from '@/domain/team/inbox';
import { db } from '../db';
import type { DoorGrant, Grant, InstallationGrant } from '../gate';
import { listMentions } from './mentions';

/** More than anybody works off in a sitting; the first by their due days. */
const mostOfEach = 200;

const place = {
  select: { id: true, title: true, language: true, project: { select: { id: true, name: true } } },
} as const;

/** Their leave to read, in each of their projects. */
type Readings = readonly Grant<'article:read'>[];

export async function loadInbox(
  { actor }: InstallationGrant<'inbox:read'>,
  readings: Readings,
): Promise<Inbox> {
  return inboxOf(actor.accountId, readings);
}

/** For the head of every page; nobody who is not signed in has anything waiting. */
export async function countInbox({ actor }: DoorGrant, readings: Readings): Promise<number | null> {
  return actor === null ? null : countItems(await inboxOf(actor.accountId, readings));
}

async function inboxOf(accountId: string, readings: Readings): Promise<Inbox> {
  const working = readings.filter(({ role }) => role !== 'viewer');
  const theirs = { accountId, projectIds: working.map(({ projectId }) => projectId) };
  const [returned, verdicts, mentions, given] = await Promise.all([
    listReturned(theirs),
    listVerdicts(theirs),
    listMentions(readings),
    listGiven(theirs),
  ]);
  return { returned, verdicts, mentions, given };
}

/**
 * Whose inbox it is, and the projects in which they have more to do than to read. By name: every page asks,
 * and to find these projects by joins took PostgreSQL longer than to answer.
 */
interface Theirs {
  readonly accountId: string;
  readonly projectIds: readonly string[];
}

async function listGiven({ accountId, projectIds }: Theirs): Promise<GivenItem[]> {
  const rows = await db().assignment.findMany({
    where: {
      projectId: { in: [...projectIds] },
      assigneeId: accountId,
      withdrawnAt: null,
      state: { in: ['open', 'in_progress'] },
      article: { deletedAt: null },
    },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { assignedAt: 'asc' }, { id: 'asc' }],
    take: mostOfEach,
    select: { id: true, revision: true, purpose: true, dueOn: true, article: place },
  });
  return rows.map(({ id: assignment, article: { project, ...article }, ...rest }) => {
    return { kind: 'given', ...rest, assignment, project, article };
  });
}

async function listReturned({ accountId, projectIds }: Theirs): Promise<ReturnedItem[]> {
  const rows = await db().layer.findMany({
    where: {
      projectId: { in: [...projectIds] },
      authorId: accountId,
      state: 'returned',
      version: { article: { deletedAt: null } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostOfEach,
    select: {
      version: { select: { article: place } },
      rounds: {
        where: { returnedAt: { not: null } },
        orderBy: { round: 'desc' },
        take: 1,
        select: { reason: true, returnedBy: { select: { name: true } } },
      },
    },
  });
  return rows.map(({ version, rounds: [round] }) => {
    const { project, ...article } = version.article;
    const said = { reason: round?.reason ?? '', by: round?.returnedBy?.name ?? '' };
    return { kind: 'returned', project, article, ...said };
  });
}

/** Verdicts on marks as they still stand: a mark that was changed since has been answered. */
async function listVerdicts({ accountId, projectIds }: Theirs): Promise<VerdictsItem[]> {
  const rows = await db().verdict.findMany({
    where: {
      projectId: { in: [...projectIds] },
      withdrawnAt: null,
      verdict: { in: ['change', 'reject'] },
      annotation: {
        erasedAt: null,
        layer: { authorId: accountId, state: { in: ['open', 'returned'] } },
        version: { article: { deletedAt: null } },
      },
    },
    orderBy: [{ at: 'asc' }, { annotationId: 'asc' }, { reviewerId: 'asc' }],
    take: mostOfEach,
    select: {
      annotationRevision: true,
      annotation: { select: { id: true, revision: true, version: { select: { article: place } } } },
    },
  });
  const open = rows.filter(
    ({ annotationRevision, annotation }) => annotationRevision === annotation.revision,
  );
  const articles = new Map(
    open.map(({ annotation: { version } }) => [version.article.id, version.article]),
  );
  return [...articles.values()].map(({ project, ...article }) => {
    const marks = open.filter(({ annotation }) => annotation.version.article.id === article.id);
    const count = new Set(marks.map(({ annotation }) => annotation.id)).size;
    return { kind: 'verdicts', project, article, count };
  });
}
