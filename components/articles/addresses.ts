/** Where a project's articles are found. */
import { projectPath } from '@/domain/access/own-path';

export function articlesPath(projectId: string): string {
  return `${projectPath(projectId)}/articles`;
}

export function importPath(projectId: string): string {
  return `${articlesPath(projectId)}/import`;
}

export function deletedPath(projectId: string): string {
  return `${articlesPath(projectId)}/deleted`;
}

export function deskPath(projectId: string, articleId: string): string {
  return `${articlesPath(projectId)}/${articleId}`;
}

export function factsPath(projectId: string, articleId: string): string {
  return `${deskPath(projectId, articleId)}/facts`;
}
