/** Where a project's concordance is found. */
import { projectPath } from '@/domain/access/own-path';

export function concordancePath(projectId: string): string {
  return `${projectPath(projectId)}/concordance`;
}
