/** What every reader of an export is given: the moment that is read, who reads, what was asked. */
import 'server-only';
import type { ExportChoice } from '@/domain/exchange/choice';
import { noStatement } from '@/domain/exchange/record/field';
import { Prisma } from '@/prisma/generated/client';
import type { Grant } from '../../gate';
import { visibleLayersSql } from '../sight';
import type { LabelNames } from './codebooks';
import type { Snapshot } from './snapshot';
import type { SourceNames } from './source-names';

export interface Reading {
  readonly snapshot: Snapshot;
  readonly grant: Grant<'export:read'>;
  readonly choice: ExportChoice;
  readonly names: SourceNames;
  readonly labelOf: LabelNames;
}

export type Asked = Pick<Reading, 'grant' | 'choice'>;

/** A condition on the `"Layer"` that the query calls `layer`: visible, and asked for. */
export function layersAsked({ grant, choice }: Asked): Prisma.Sql {
  return Prisma.sql`(${visibleLayersSql(grant)}) AND (${layerChosen(grant, choice.layer)})`;
}

function layerChosen(grant: Reading['grant'], layer: ExportChoice['layer']): Prisma.Sql {
  switch (layer) {
    case 'all':
      return Prisma.sql`TRUE`;
    case 'final':
      return Prisma.sql`layer."authorId" IS NULL`;
    case 'mine':
      return Prisma.sql`layer."authorId" = ${grant.actor.accountId}::uuid`;
    default:
      return Prisma.sql`layer.id = ${layer}::uuid OR layer."authorId" = ${layer}::uuid`;
  }
}

/** A condition on the `"Annotation"` that the query calls `annotation`. */
export function annotationsAsked({ choice: { label } }: Asked): Prisma.Sql {
  const there = Prisma.sql`annotation."erasedAt" IS NULL`;
  if (label === null) return there;
  if (label === noStatement) return Prisma.sql`${there} AND annotation."labelId" IS NULL`;
  return Prisma.sql`${there} AND annotation."labelId" = ${label}::uuid`;
}

/** A condition on the `"Article"` that the query calls `article`. */
export function articlesAsked({ grant, choice }: Asked): Prisma.Sql {
  const there = Prisma.sql`article."projectId" = ${grant.projectId}::uuid AND article."deletedAt" IS NULL`;
  if (choice.article === null) return there;
  return Prisma.sql`${there} AND article.id = ${choice.article}::uuid`;
}
