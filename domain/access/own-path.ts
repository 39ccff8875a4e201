/** Where a person is sent after signing in: never to another site, whatever the address said. */

/** Where everybody starts. */
export const firstPath = '/projects';

/** A project's own page; where there is none, `firstPath`. */
export function projectPath(projectId: string | null): string {
  return projectId === null ? firstPath : `${firstPath}/${projectId}`;
}

/** The token of an invitation that the path leads to; null where it leads elsewhere. */
export function invitationIn(path: string | undefined): string | null {
  return path?.match(/^\/invitations\/([\w-]+)$/)?.[1] ?? null;
}

/** The path when it is one of ours, else `firstPath`. A second slash, or a backslash that browsers read as one, would name another host. */
export function ownPath(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(wanted) ? wanted : firstPath;
}
