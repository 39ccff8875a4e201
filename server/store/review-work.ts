/** A reviewer's own word on what they were given to review: through with it, or not yet. */
import 'server-only';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { move } from '@/domain/team/assignment';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import type { Grant } from '../gate';
import { fromState } from './assignment-moves';
import { type TakenRefusal, takeRows } from './assignment-rows';
import { inProjectTurn } from './project-turn';

export interface ReviewWord extends SeenAssignment {
  readonly command: string;
  readonly word: 'finish' | 'resume';
}

export async function sayOfReview(
  { projectId, actor }: Grant<'assignment:finish'>,
  { command, word, ...seen }: ReviewWord,
): Promise<Outcome<SeenAssignment, TakenRefusal | 'move-illegal' | 'command-id-taken'>> {
  const of = { projectId, actorId: actor.accountId, command };
  const after = { assignment: seen.assignment, revision: seen.revision + 1 };
  const done = await inProjectTurn(of, async (tx, now) => {
    const rows = await takeRows(tx, projectId, [seen]);
    if (!rows.ok) return rows;
    const [row] = rows.value;
    // Of what was given to others nobody learns here.
    if (row?.purpose !== 'review' || row.assignee !== actor.accountId || !row.standing) {
      return refused('assignment-unknown');
    }
    const moved = move(row, word === 'finish' ? 'submit' : 'resume');
    if (!moved.ok) return moved;
    const { count } = await tx.assignment.updateMany({
      where: { projectId, id: row.id, state: fromState(row.state), revision: row.revision },
      data: { state: fromState(moved.value), movedAt: now, revision: { increment: 1 } },
    });
    if (count !== 1) throw new Error('an assignment that was held has moved');
    const back = word === 'finish' ? 'resume' : 'finish';
    return accepted({
      value: null,
      change: { kind: `${word}-review`, assignment: row.id },
      inverse: { kind: `${back}-review`, assignment: row.id },
    } as const);
  });
  return done.ok ? accepted(after) : done;
}
