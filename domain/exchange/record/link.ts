/** A link as it leaves, with what its target says. */
import { z } from 'zod';
import { aspects, relations } from '@/domain/claim/link';
import { evidenceStates } from '@/domain/evidence/evidence';
import { CodePoints, Id, Instant, Sha256 } from './field';

/** A span of a version with its words. */
export const Place = z
  .strictObject({
    articleId: Id,
    articleTitle: z.string(),
    versionId: Id,
    versionNumber: z.int().min(1),
    start: CodePoints,
    end: CodePoints,
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  })
  .meta({ id: 'Place' });
export type Place = z.output<typeof Place>;

const place = Place.nullable().meta({
  description: 'null where it has been deleted, or may not be seen by whoever exported',
});

export const TargetRecord = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('annotation'), annotationId: Id, place }),
    z.strictObject({ kind: z.literal('span'), place }),
    z.strictObject({
      kind: z.literal('evidence'),
      evidenceId: Id,
      address: z.string(),
      state: z.enum(evidenceStates).meta({ description: 'Whether what was linked has been kept' }),
      title: z.string().nullable(),
      retrievedAt: Instant.nullable(),
      sha256: Sha256.nullable().meta({ description: 'Of the bytes that were kept' }),
    }),
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
  ])
  .meta({ id: 'Target' });
export type TargetRecord = z.output<typeof TargetRecord>;

export const LinkRecord = z
  .strictObject({
    id: Id,
    relation: z.enum(relations),
    aspect: z.enum(aspects),
    target: TargetRecord,
    note: z.string(),
    revision: z.int().min(1),
    createdAt: Instant,
  })
  .meta({ id: 'Link' });
export type LinkRecord = z.output<typeof LinkRecord>;
