/** Where a project's assignments are found. */
import { projectPath } from '@/domain/access/own-path';

export function assignmentsPath(projectId: string): string {
  return `${projectPath(projectId)}/assignments`;
}
