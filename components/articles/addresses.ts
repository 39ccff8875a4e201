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

/** All layers of a version of it, led to from a sentence of that version. */
export function layersPath(
  projectId: string,
  articleId: string,
  { version, at }: { readonly version: string; readonly at: number },
): string {
  return `${deskPath(projectId, articleId)}/review?version=${version}&at=${at}`;
}

/** The desk, or where the layer is reviewed, with the annotation chosen, beside which its comments stand. */
export function commentPath(
  projectId: string,
  articleId: string,
  at: { readonly annotation: string; readonly layer: string | null; readonly reviews: boolean },
): string {
  const desk = deskPath(projectId, articleId);
  const mark = `mark=${at.annotation}`;
  if (at.layer === null) return `${desk}?${mark}`;
  return at.reviews ? `${desk}/review/${at.layer}?${mark}` : `${desk}?layer=${at.layer}&${mark}`;
}

/** A layer as it was submitted in a round. */
export function roundPath(
  projectId: string,
  articleId: string,
  at: { readonly layer: string; readonly round: number },
): string {
  return `${deskPath(projectId, articleId)}/layers/${at.layer}/rounds/${at.round}`;
}
