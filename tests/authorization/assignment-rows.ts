/** Who may do what with assignments. */
import { randomUUID } from 'node:crypto';
import * as assignments from '@/app/projects/[projectId]/assignments/actions';
import { db } from '@/server/db';
import { assigned } from '@/tests/support/team';
import { actionRow, type Row } from './row';
import type { Stage } from './stage';
import * as may from './who';

type Rows<Module> = Readonly<Record<keyof Module, Row>>;

const ofProject = ({ projectId }: Stage) => ({ projectId, command: randomUUID() });

/** What the owner has given to the annotator. */
async function given({ projectId, people }: Stage) {
  const assigner = { projectId, accountId: people.owner.id };
  return [...(await assigned(assigner, { people: [people.annotator.id] }))];
}

async function taken(stage: Stage) {
  const seen = await given(stage);
  const { projectId } = stage;
  await db().assignment.updateMany({ where: { projectId }, data: { withdrawnAt: new Date() } });
  return seen;
}

/** Somebody else's review work is not there for the one who asks. */
const ownReview: may.Answers = {
  ...may.workers,
  annotator: 'refused: assignment-unknown',
  owner: 'refused: assignment-unknown',
};

export const assignmentRows: Rows<typeof assignments> = {
  assignArticles: actionRow(assignments.assignArticles, may.judges, (stage) => ({
    ...ofProject(stage),
    articles: null,
    people: [stage.people.annotator.id],
    purpose: 'annotate' as const,
    dueOn: '',
    share: 'each' as const,
  })),
  withdrawAssignments: actionRow(assignments.withdrawAssignments, may.judges, async (stage) => ({
    ...ofProject(stage),
    seen: await given(stage),
  })),
  restoreAssignments: actionRow(assignments.restoreAssignments, may.judges, async (stage) => ({
    ...ofProject(stage),
    seen: await taken(stage),
  })),
  setDue: actionRow(assignments.setDue, may.judges, async (stage) => ({
    ...ofProject(stage),
    seen: await given(stage),
    dueOn: ['2026-12-24'],
  })),
  lapseAssignments: actionRow(assignments.lapseAssignments, may.judges, ({ projectId }) => ({
    projectId,
  })),
  sayOfReviewWork: actionRow(assignments.sayOfReviewWork, ownReview, async (stage) => {
    const { projectId, people } = stage;
    const assigner = { projectId, accountId: people.owner.id };
    const order = { people: [people.reviewer.id], purpose: 'review' } as const;
    const [work] = await assigned(assigner, order);
    if (work === undefined) throw new Error('nothing was given to review');
    return { ...ofProject(stage), ...work, word: 'finish' as const };
  }),
};
