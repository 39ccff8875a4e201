/** Where the graph is that opens at a claim, a source or an article. */
export function provenancePath(
  projectId: string,
  kind: 'claim' | 'source' | 'article',
  id: string,
): string {
  return `/projects/${projectId}/provenance?${kind}=${id}`;
}
