/** What the JSON exports are, the whole document and one line of the other: the published JSON Schemas are made of this. */
import { z } from 'zod';
import type { Sight } from '@/domain/access/sight';
import { textChoices } from './choice';
import { AnnotationRecord } from './record/annotation';
import { ArticleRecord, VersionRecord } from './record/article';
import { ClaimRecord } from './record/claim';
import { CodebookRecord } from './record/codebook';
import { ProjectRecord } from './record/dataset';
import { SourceRecord } from './record/source';

/** Raised when a reader of the version before would misread what is written. */
export const documentVersion = 1;

const sights = ['all', 'own-until-submitted', 'final'] as const satisfies readonly Sight[];

/** What was asked for, and by whom as far as it decides what is here. */
export const Extent = z
  .strictObject({
    layer: z.string(),
    label: z.string().nullable(),
    article: z.string().nullable(),
    text: z.enum(textChoices),
    sight: z.enum(sights).meta({ description: 'Which layers whoever exported could see' }),
  })
  .meta({ description: 'What of the project is here' });
export type Extent = z.output<typeof Extent>;

const schemaAddress = z.string().meta({
  description: 'Where the JSON Schema lies, relative to the address that the export came from',
});

export const UratoriDocument = z
  .strictObject({
    format: z.literal('uratori'),
    version: z.literal(documentVersion),
    schema: schemaAddress,
    extent: Extent,
    project: ProjectRecord,
    codebooks: z.array(CodebookRecord).meta({ description: 'By number' }),
    sources: z.array(SourceRecord).meta({ description: 'By time of creation, then id' }),
    claims: z.array(ClaimRecord).meta({ description: 'By time of creation, then id' }),
    articles: z
      .array(
        z.strictObject({
          ...ArticleRecord.shape,
          versions: z
            .array(
              z.strictObject({
                ...VersionRecord.shape,
                annotations: z.array(AnnotationRecord).meta({
                  description:
                    'By start, the longer first, then layer (by author’s id, the final layer last), then id',
                }),
              }),
            )
            .meta({ description: 'By number' }),
        }),
      )
      .meta({ description: 'By time of creation, then id' }),
  })
  .meta({ title: 'Uratori export, version 1' });

const { id, number, length, textSha256 } = VersionRecord.shape;

/** One line of JSONL: an annotation by itself, with the facts of its article, without any text but its quote. */
export const UratoriLine = z
  .strictObject({
    format: z.literal('uratori-annotation'),
    version: z.literal(documentVersion),
    article: ArticleRecord,
    articleVersion: z.strictObject({ id, number, length, textSha256 }),
    annotation: AnnotationRecord,
  })
  .meta({ title: 'Uratori annotation, version 1' });
