/** Grades of sources: what graders say of one, and giving or withdrawing one's own. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import {
  decideGrade,
  type GradeRefusal,
  type GradeSetting,
  type GradeWish,
  lastNumber,
} from '@/domain/provenance/decide-grade';
import { type Grade, standingGrades } from '@/domain/provenance/grade';
import { gradeChange } from '@/domain/provenance/grade-change';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { gradeColumns, inOrderGiven, toGrade } from './grade-row';
import { findScale } from './grade-scales';
import { inProjectTurn, type Turned } from './project-turn';
import { listFamily } from './source-merges';

const name = { select: { name: true } };

/** Oldest first, with what was said of the sources that were merged into it. */
export async function listSourceGrades(
  { projectId }: Grant<'source:read'>,
  source: string,
): Promise<GradeSight[]> {
  const ids = await listFamily(db(), projectId, source);
  const rows = await db().grade.findMany({
    where: { projectId, sourceId: { in: ids } },
    include: { grader: name, proposer: name },
    orderBy: inOrderGiven.slice(),
  });
  return rows.map((row) => ({
    ...toGrade(row),
    graderName: row.grader.name,
    proposerName: row.proposer?.name ?? null,
    at: row.at.toISOString(),
  }));
}

export interface SourceGradeOrder {
  readonly source: string;
  /** Made by whoever asks: sent twice, it is done once. */
  readonly command: string;
  /** The number of the newest word of their own that the person saw; 0 for none. */
  readonly number: number;
  /** Null withdraws. */
  readonly wish: GradeWish | null;
  /** Account id of whoever proposed it. */
  readonly proposer: string | null;
}

type Refused = {
  readonly ok: false;
  readonly refusal: GradeRefusal | 'changed-meanwhile' | 'source-unknown';
};

/** Whoever may not grade sources proposes. */
export async function gradeSource(
  grant: Grant<'source:propose-grade'>,
  order: SourceGradeOrder,
): Promise<Turned<{ readonly number: number }, Refused>> {
  const { projectId, actor } = grant;
  const { source, command, wish } = order;
  const proposed = grant.also('source:grade') === null;
  const of = { projectId, actorId: actor.accountId, command };
  return inProjectTurn<{ readonly number: number }, Refused>(of, async (tx, now) => {
    const setting = await findSetting(tx, grant, order, proposed);
    if (!setting.ok) return setting;
    const decided = decideGrade(wish, setting.value);
    if (!decided.ok) return decided;
    const { after, before } = decided.value;
    await tx.grade.create({
      data: { projectId, sourceId: source, ...gradeColumns(after, now) },
    });
    const subject = { kind: 'source', id: source } as const;
    return accepted({
      value: { number: after.number },
      change: gradeChange(subject, wish, proposed),
      inverse: gradeChange(subject, before, proposed),
    });
  });
}

/** What has to be known to decide; refused where it is not what the person saw. */
async function findSetting(
  tx: Transaction,
  { projectId, actor: { accountId: grader } }: Grant<'source:propose-grade'>,
  { source, number, wish, proposer }: SourceGradeOrder,
  proposed: boolean,
): Promise<Outcome<GradeSetting, 'changed-meanwhile' | 'source-unknown'>> {
  const known = await findGraded(tx, projectId, source);
  if (known === null) return refused('source-unknown');
  const { grades, anonymous } = known;
  const earlier = grades.filter((grade) => grade.grader === grader);
  const isAsSeen =
    lastNumber(earlier) === number && (proposer === null || isProposed(grades, proposer, wish));
  if (!isAsSeen) return refused('changed-meanwhile');
  const scale = await findScale(tx, projectId);
  return accepted({
    axis: 'reliability',
    scale,
    grader,
    earlier,
    anonymous,
    proposed,
    proposer,
  });
}

/** Null where there is no such source to be graded: one that was merged is graded as what it stands under. */
async function findGraded(
  tx: Transaction,
  projectId: string,
  id: string,
): Promise<{ grades: Grade[]; anonymous: boolean } | null> {
  const row = await tx.source.findFirst({
    where: { projectId, id, retiredAt: null, mergedIntoId: null },
    select: { kind: true },
  });
  if (row === null) return null;
  const ids = await listFamily(tx, projectId, id);
  const grades = await tx.grade.findMany({
    where: { projectId, sourceId: { in: ids } },
    orderBy: inOrderGiven.slice(),
  });
  return { grades: grades.map(toGrade), anonymous: row.kind === 'unnamed' };
}

function isProposed(grades: readonly Grade[], proposer: string, wish: GradeWish | null): boolean {
  return standingGrades(grades).some(
    ({ grader, proposed, given }) => grader === proposer && proposed && given.value === wish?.value,
  );
}
