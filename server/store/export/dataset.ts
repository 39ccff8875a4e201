/** A project as the exporters read it, out of one snapshot. */
import 'server-only';
import type { ExportChoice } from '@/domain/exchange/choice';
import type { Dataset, ProjectRecord } from '@/domain/exchange/record/dataset';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { readClaims } from './claims';
import { labelNames, listCodebooks } from './codebooks';
import type { Snapshot } from './snapshot';
import { sourceNames } from './source-names';
import { readSources } from './sources';
import { walkAnnotations, walkVersions } from './walk';

export async function openDataset(
  snapshot: Snapshot,
  grant: Grant<'export:read'>,
  choice: ExportChoice,
): Promise<Dataset> {
  const { projectId, sight } = grant;
  const codebooks = await listCodebooks(snapshot, projectId);
  const names = sourceNames(snapshot, projectId);
  const reading = { snapshot, grant, choice, names, labelOf: labelNames(codebooks) };
  return {
    project: await loadProject(snapshot, projectId),
    sight,
    codebooks,
    sources: () => readSources(snapshot, names, grant),
    claims: () => readClaims(snapshot, grant),
    entries: (depth) => (depth === 'versions' ? walkVersions(reading) : walkAnnotations(reading)),
  };
}

async function loadProject(snapshot: Snapshot, projectId: string): Promise<ProjectRecord> {
  const [project] = await snapshot.query<Omit<ProjectRecord, 'createdAt'> & { createdAt: Date }>(
    Prisma.sql`SELECT id, name, language, "createdAt" FROM "Project" WHERE id = ${projectId}::uuid`,
  );
  if (project === undefined) throw new Error(`project ${projectId} is gone`);
  return { ...project, createdAt: project.createdAt.toISOString() };
}
