/** Where a project's sources are found. */
import { projectPath } from '@/domain/access/own-path';

export function sourcesPath(projectId: string): string {
  return `${projectPath(projectId)}/sources`;
}

export function sourcePath(projectId: string, sourceId: string): string {
  return `${sourcesPath(projectId)}/${sourceId}`;
}

export function duplicatesPath(projectId: string): string {
  return `${sourcesPath(projectId)}/duplicates`;
}

export function importSourcesPath(projectId: string): string {
  return `${sourcesPath(projectId)}/import`;
}

/** The table of sources as a spreadsheet reads it. */
export function exportSourcesPath(projectId: string): string {
  return `/api/v1/projects/${projectId}/export?format=csv&table=sources`;
}
