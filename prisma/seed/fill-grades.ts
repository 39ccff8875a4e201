/** Writes what the demo newsroom's people hold of sources and annotations. */
import { wordingOf } from '@/domain/provenance/grade-scale';
import type { Prisma } from '../generated/client';
import { find, type Ledger } from './ledger';
import type { DemoGrade } from './newsroom/shape';

const scale = 'admiralty';

/** A minute apart, so that the first stays the first; the last one now. */
export async function fillGrades(
  tx: Prisma.TransactionClient,
  ledger: Ledger,
  now: Date,
): Promise<void> {
  const { grades } = ledger.project;
  for (const [at, grade] of grades.entries()) {
    const minutesAgo = grades.length - 1 - at;
    await fillGrade(tx, ledger, grade, new Date(now.getTime() - minutesAgo * 60_000));
  }
}

async function fillGrade(
  tx: Prisma.TransactionClient,
  { projectId, people, sources, annotations, project }: Ledger,
  demo: DemoGrade,
  at: Date,
): Promise<void> {
  const { value, reason = '' } = demo;
  const subject =
    'source' in demo
      ? { sourceId: find(sources, demo.source) }
      : { annotationId: find(annotations, demo.annotation) };
  const role = project.people.find(({ key }) => key === demo.grader)?.role;
  const graderId = find(people, demo.grader);
  const earlier = await tx.grade.count({ where: { projectId, ...subject, graderId } });
  await tx.grade.create({
    data: {
      ...{ projectId, ...subject, graderId, number: earlier + 1, at },
      ...{ value, scale, wording: { ...wordingOf(scale, value) }, reason },
      proposed: 'source' in demo && role === 'annotator',
    },
  });
}
