/** Where the graph is that opens at a claim, a source or an article, and the way back from it. */
type Kind = 'claim' | 'source' | 'article';

export function provenancePath(projectId: string, kind: Kind, id: string): string {
  return `/projects/${projectId}/provenance?${kind}=${id}`;
}

export function beginningPath(projectId: string, kind: Kind, id: string): string {
  if (kind === 'article') return `/projects/${projectId}/articles/${id}/facts`;
  return `/projects/${projectId}/${kind}s/${id}`;
}
