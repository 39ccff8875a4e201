/** Carries out what a browser sent in one piece, in its order. */
import 'server-only';
import type { Command } from '@/domain/claim/command';
import { subjectsOf } from '@/domain/claim/subjects';
import type { Outcome } from '@/domain/outcome';
import { refused } from '@/domain/outcome';
import { fetchWhatIsLinked } from '../../evidence-fetching';
import type { Grant } from '../../gate';
import { type Acknowledged, applyCommand } from './apply';
import type { CommandRefusal } from './context';

/**
 * One outcome each. What follows a refused command on the same thing was decided by somebody who thought it
 * carried out, and is refused with it, even where the revision happens to be right.
 */
export async function applyAll(
  grant: Grant<'article:read'>,
  versionId: string,
  commands: readonly Command[],
): Promise<Outcome<Acknowledged, CommandRefusal>[]> {
  const refusals = new Map<string, CommandRefusal>();
  const outcomes: Outcome<Acknowledged, CommandRefusal>[] = [];
  for (const command of commands) {
    const subjects = subjectsOf(command.body);
    const before = subjects.flatMap((id) => refusals.get(id) ?? [])[0];
    const outcome =
      before === undefined ? await applyCommand(grant, versionId, command) : refused(before);
    if (!outcome.ok) for (const id of subjects) refusals.set(id, outcome.refusal);
    if (outcome.ok && !outcome.value.repeated) await fetchWhatIsLinked(grant, command);
    outcomes.push(outcome);
  }
  return outcomes;
}
