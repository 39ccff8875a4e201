/** A word of a grader as the database keeps it, and as the domain knows it. */
import 'server-only';
import { z } from 'zod';
import type { Grade } from '@/domain/provenance/grade';
import { type GradeScale, gradeScales, gradeValues } from '@/domain/provenance/grade-scale';
import type { Prisma } from '@/prisma/generated/client';

const Given = z.object({
  value: z.enum(gradeValues),
  scale: z.enum(gradeScales),
  wording: z.object({ ja: z.string(), en: z.string() }),
});

export function toScale(stored: string): GradeScale {
  return z.enum(gradeScales).parse(stored);
}

export type GradeRow = Prisma.GradeGetPayload<object>;

export function toGrade(row: GradeRow): Grade {
  const { graderId: grader, number, proposed, reason, proposerId: proposer } = row;
  const given = row.value === null ? null : { ...Given.parse(row), reason, proposer };
  return { grader, number, proposed, given };
}

/** Everything of a grade but its subject. */
export function gradeColumns({ grader: graderId, number, proposed, given }: Grade, at: Date) {
  if (given === null) return { graderId, number, proposed, at };
  const { proposer: proposerId, wording, ...rest } = given;
  return { graderId, number, proposed, at, proposerId, wording: { ...wording }, ...rest };
}

/** Two words of one moment: a grader's own are numbered, and others' are told apart by who they are. */
export const inOrderGiven = [
  { at: 'asc' },
  { number: 'asc' },
  { graderId: 'asc' },
] as const satisfies Prisma.GradeOrderByWithRelationInput[];
