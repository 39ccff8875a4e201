/** Those to whom something can be assigned, out of those who have something to do. */
import { assignmentStates, isPending } from '@/domain/team/assignment';
import type { Workload } from '@/domain/team/assignment-line';
import type { Assignee } from './assign-fields';

export function assigneesOf(workloads: readonly Workload[]): Assignee[] {
  return workloads.flatMap(({ person: id, name, role, counts }) => {
    if (role === null || role === 'viewer') return [];
    const pending = assignmentStates
      .filter(isPending)
      .reduce((sum, state) => sum + counts[state], 0);
    return [{ id, name, role, pending }];
  });
}
