/** What reviewers and others said about an annotation, as it leaves: standing verdicts, comments that were not withdrawn. */
import { z } from 'zod';
import { verdictErrors, verdicts } from '@/domain/review/verdict';
import { LabelName } from './codebook';
import { Id, Instant, Person } from './field';

export const VerdictRecord = z
  .strictObject({
    reviewer: Person,
    verdict: z.enum(verdicts),
    changedTo: LabelName.nullable().meta({ description: 'The label to have instead' }),
    error: z.enum(verdictErrors).nullable().meta({ description: 'What is wrong with the mark' }),
    rule: z.int().min(1).nullable().meta({ description: 'Number of the codebook’s rule' }),
    comment: z.string(),
    annotationRevision: z.int().min(1).meta({ description: 'The revision that was judged' }),
    at: Instant,
  })
  .meta({ id: 'Verdict' });
export type VerdictRecord = z.output<typeof VerdictRecord>;

export const CommentRecord = z
  .strictObject({
    id: Id,
    thread: Id.meta({
      description: 'The comment that began the conversation: its own id where this one did',
    }),
    author: Person,
    body: z.string(),
    createdAt: Instant,
    resolved: z
      .strictObject({ at: Instant, by: Person.nullable() })
      .nullable()
      .meta({ description: 'Who settled the conversation, and when; null while it is open' }),
  })
  .meta({ id: 'Comment' });
export type CommentRecord = z.output<typeof CommentRecord>;
