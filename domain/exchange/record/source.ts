/** A source as it leaves, and the way other records name one. */
import { z } from 'zod';
import { sourceKinds } from '@/domain/provenance/source';
import { Id, Instant } from './field';
import { GradeRecord } from './grade';

export const SourceName = z
  .strictObject({
    id: Id.meta({ description: 'The source that stands for the recorded one after merges' }),
    name: z.string(),
    recordedId: Id.meta({ description: 'The source as it was recorded, before any merge' }),
  })
  .meta({ id: 'SourceName' });
export type SourceName = z.output<typeof SourceName>;

export const SourceRecord = z
  .strictObject({
    id: Id,
    kind: z.enum(sourceKinds),
    name: z.string(),
    aliases: z.array(z.string()),
    affiliation: SourceName.nullable().meta({ description: 'The source it belongs to' }),
    country: z.string().nullable().meta({ description: 'ISO 3166-1, two letters, or a name' }),
    homepage: z.string().nullable(),
    confidential: z.boolean().meta({
      description: 'The name is withheld: a pseudonym, always the same, stands in its place',
    }),
    mergedIntoId: Id.nullable(),
    standsFor: SourceName.meta({ description: 'Itself, or what it was merged into in the end' }),
    grades: z.array(GradeRecord).meta({
      description:
        'Reliability of it and of what was merged into it, as each grader holds it, by time, then grader’s id',
    }),
    createdAt: Instant,
    retiredAt: Instant.nullable(),
  })
  .meta({ id: 'Source' });
export type SourceRecord = z.output<typeof SourceRecord>;
