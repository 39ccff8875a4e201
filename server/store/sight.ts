/** `domain/access/sight.ts` as a condition on layers, for every read. Nothing here is ever undefined: a filter that vanishes would show everything. */
import 'server-only';
import type { ProjectPermission } from '@/domain/access/policy';
import { isOpen, layerStates } from '@/domain/claim/submission';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../gate';

/** A layer returned to its analyst is being worked on again, and as blind as it was before. */
export const submittedStates = layerStates.filter((state) => !isOpen(state));

/** The layers of the project that whoever holds the grant may see. For an annotation: `where: { layer: visibleLayers(grant) }`. */
export function visibleLayers(grant: Grant<ProjectPermission>): Prisma.LayerWhereInput {
  const { projectId, actor, sight } = grant;
  const own = { authorId: actor.accountId };
  switch (sight) {
    case 'all':
      return { projectId };
    case 'final':
      return { projectId, OR: [own, { authorId: null }] };
    case 'own-until-submitted': {
      const ownIsSubmitted = { layers: { some: { ...own, state: { in: submittedStates } } } };
      return { projectId, OR: [own, { version: ownIsSubmitted }] };
    }
  }
}

/** The same for raw SQL: a condition on the `"Layer"` that the query calls `layer`. */
export function visibleLayersSql(grant: Grant<ProjectPermission>): Prisma.Sql {
  const own = Prisma.sql`layer."authorId" = ${grant.actor.accountId}::uuid`;
  const inProject = Prisma.sql`layer."projectId" = ${grant.projectId}::uuid`;
  switch (grant.sight) {
    case 'all':
      return inProject;
    case 'final':
      return Prisma.sql`${inProject} AND (${own} OR layer."authorId" IS NULL)`;
    case 'own-until-submitted':
      return Prisma.sql`${inProject} AND (${own} OR ${ownIsSubmittedSql(grant)})`;
  }
}

function ownIsSubmittedSql({ actor }: Grant<ProjectPermission>): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM "Layer" own
     WHERE own."projectId" = layer."projectId" AND own."versionId" = layer."versionId"
       AND own."authorId" = ${actor.accountId}::uuid
       AND own."state"::text IN (${Prisma.join(submittedStates)}))`;
}

/** Where outlets are hidden from whoever still annotates, so is what an outlet published. */
export function outletsShown({
  outlet,
  actor,
}: Grant<ProjectPermission>): Prisma.ArticleWhereInput {
  if (outlet === 'shown') return {};
  const own = { authorId: actor.accountId, state: { in: submittedStates } };
  return { versions: { some: { layers: { some: own } } } };
}
