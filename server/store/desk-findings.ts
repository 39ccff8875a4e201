/** What reviewers, graders and others have said about a layer's annotations. The layer is one that whoever asks may see. */
import 'server-only';
import type { DeskDocument } from '@/domain/claim/desk';
import { db } from '../db';
import type { Grant } from '../gate';
import { toVerdict } from './commands/verdict';
import { toComment, withMentions } from './comment-row';
import { inOrderGiven, toGrade } from './grade-row';

type Findings = Pick<DeskDocument, 'verdicts' | 'grades' | 'comments' | 'people'>;

const name = { select: { name: true } };

export async function loadFindings(
  { projectId }: Grant<'article:read'>,
  layerId: string,
): Promise<Findings> {
  const about = { projectId, annotation: { layerId, erasedAt: null } };
  // A conversation outlasts the words that began it.
  const begun = { answers: { some: { withdrawnAt: null } } };
  const [verdicts, grades, comments] = await Promise.all([
    db().verdict.findMany({
      where: { ...about, withdrawnAt: null },
      include: { reviewer: name },
      orderBy: [{ at: 'asc' }, { annotationId: 'asc' }, { reviewerId: 'asc' }],
    }),
    listGrades(about),
    db().comment.findMany({
      where: { ...about, OR: [{ withdrawnAt: null }, begun] },
      include: { author: name, ...withMentions },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const people = [
    ...verdicts.map((row) => [row.reviewerId, row.reviewer.name]),
    ...grades.map((row) => [row.graderId, row.grader.name]),
    ...comments.map((row) => [row.authorId, row.author.name]),
  ];
  return {
    verdicts: verdicts.map(toVerdict),
    grades: grades.flatMap((row) =>
      row.annotationId === null
        ? []
        : [{ ...toGrade(row), annotation: row.annotationId, at: row.at.toISOString() }],
    ),
    comments: comments.map((row) => ({
      ...toComment(row),
      ...(row.withdrawnAt === null ? {} : { body: '', mentions: [] }),
      at: row.createdAt.toISOString(),
    })),
    people: Object.fromEntries(people),
  };
}

/** Of an annotation that was erased a moment ago too: undone, it is graded again. */
async function listGrades(about: { projectId: string; annotation: { layerId: string } }) {
  const { projectId, annotation } = about;
  return db().grade.findMany({
    where: { projectId, annotation: { layerId: annotation.layerId } },
    include: { grader: name },
    orderBy: inOrderGiven.slice(),
  });
}
