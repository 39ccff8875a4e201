/** What reviewers and others said about an annotation, as it leaves: standing verdicts, comments that were not withdrawn. */
import { z } from 'zod';
import { verdicts } from '@/domain/review/verdict';
import { LabelName } from './codebook';
import { Id, Instant, Person } from './field';

export const VerdictRecord = z
  .strictObject({
    reviewer: Person,
    verdict: z.enum(verdicts),
    changedTo: LabelName.nullable().meta({ description: 'The label to have instead' }),
    comment: z.string(),
    annotationRevision: z.int().min(1).meta({ description: 'The revision that was judged' }),
    at: Instant,
  })
  .meta({ id: 'Verdict' });
export type VerdictRecord = z.output<typeof VerdictRecord>;

export const CommentRecord = z
  .strictObject({
    id: Id,
    author: Person,
    body: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'Comment' });
export type CommentRecord = z.output<typeof CommentRecord>;
