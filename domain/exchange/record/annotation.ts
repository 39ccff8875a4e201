/** An annotation as it leaves: where it stands in both units, what it says, who made it, what others said about it. */
import { z } from 'zod';
import { certainties, contents, directnesses, polarities } from '@/domain/claim/attribution';
import { reliabilities } from '@/domain/provenance/grade-scale';
import { REGION_KINDS } from '@/domain/text/region-kind';
import { LayerRecord } from './article';
import { MentionRecord } from './claim';
import { LabelName } from './codebook';
import { DecisionRecord } from './decision';
import { CodePoints, Id, Instant, Utf16Units } from './field';
import { GradeRecord } from './grade';
import { LinkRecord } from './link';
import { CommentRecord, VerdictRecord } from './review';
import { SourceName } from './source';

const Stretch = z
  .strictObject({
    start: CodePoints,
    end: CodePoints,
    startUtf16: Utf16Units,
    endUtf16: Utf16Units,
    exact: z.string(),
  })
  .meta({ id: 'Stretch' });
export type Stretch = z.output<typeof Stretch>;

export const AttributionRecord = z
  .strictObject({
    speaker: SourceName.nullable(),
    speakerReliability: z.array(z.enum(reliabilities)).meta({
      description: 'What graders hold of the speaker, best first, F (unknown) last; never a mean',
    }),
    cue: Stretch.nullable().meta({ description: 'The words that attribute' }),
    relay: z.array(SourceName).meta({ description: 'Nearest the speaker first' }),
    relayEnds: z.boolean().meta({
      description: 'Whether the relay named further up in the text ends before this',
    }),
    directness: z.enum(directnesses).nullable(),
    saidAt: z.string().nullable(),
    saidWhere: z.string().nullable(),
    polarity: z.enum(polarities).nullable(),
    certainty: z.enum(certainties).nullable(),
    content: z.enum(contents).nullable(),
  })
  .meta({ id: 'Attribution' });
export type AttributionRecord = z.output<typeof AttributionRecord>;

export const AnnotationRecord = z
  .strictObject({
    id: Id,
    layer: LayerRecord,
    ...Stretch.shape,
    prefix: z.string().meta({ description: 'What stands directly before' }),
    suffix: z.string().meta({ description: 'What stands directly after' }),
    region: z.enum(REGION_KINDS).nullable().meta({ description: 'Of the line it begins in' }),
    sentence: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'Place of the sentence it begins in, from 0, in the version’s layout' }),
    label: LabelName,
    attribution: AttributionRecord,
    attributes: z.record(z.string(), z.json()),
    note: z.string(),
    decision: DecisionRecord.nullable().meta({
      description: 'How it came into the final layer; null in every other layer',
    }),
    links: z.array(LinkRecord).meta({ description: 'By time, then id' }),
    claims: z.array(MentionRecord).meta({
      description: 'The claims it mentions, by time, then recorded id',
    }),
    grades: z.array(GradeRecord).meta({
      description: 'Credibility, as each grader holds it, by time, then grader’s id',
    }),
    verdicts: z.array(VerdictRecord).meta({ description: 'By time, then reviewer’s id' }),
    comments: z.array(CommentRecord).meta({ description: 'By time, then id' }),
    codebook: z.int().min(1).meta({ description: 'Number of the codebook version' }),
    revision: z.int().min(1),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: 'Annotation' });
export type AnnotationRecord = z.output<typeof AnnotationRecord>;
