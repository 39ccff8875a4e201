/** Where a project's claims are found. */
import { projectPath } from '@/domain/access/own-path';

export function claimsPath(projectId: string): string {
  return `${projectPath(projectId)}/claims`;
}

export function claimPath(projectId: string, claimId: string): string {
  return `${claimsPath(projectId)}/${claimId}`;
}

export function dossierPath(projectId: string, claimId: string): string {
  return `/api/v1/projects/${projectId}/claims/${claimId}/dossier`;
}
