/** A claim as it leaves, and how an annotation mentions one. */
import { z } from 'zod';
import { aspects } from '@/domain/claim/link';
import { stances } from '@/domain/provenance/mention';
import { Id, Instant, Person } from './field';
import { GradeRecord } from './grade';

const ClaimVerdictRecord = z
  .strictObject({
    word: z.string(),
    scale: z.array(z.string()).meta({
      description: 'The project’s words when it was given, from the best to the worst',
    }),
    reason: z.string(),
    by: Person.nullable(),
    at: Instant.nullable(),
  })
  .meta({ id: 'ClaimVerdict' });

export const ClaimRecord = z
  .strictObject({
    id: Id,
    text: z.string(),
    mergedIntoId: Id.nullable(),
    verdict: ClaimVerdictRecord.nullable(),
    grades: z.array(GradeRecord).meta({
      description:
        'Credibility of it and of what was merged into it, as each grader holds it, by time, then grader’s id',
    }),
    revision: z.int().min(1),
    createdBy: Person,
    createdAt: Instant,
    retiredAt: Instant.nullable(),
  })
  .meta({ id: 'Claim' });
export type ClaimRecord = z.output<typeof ClaimRecord>;

export const MentionRecord = z
  .strictObject({
    claimId: Id.meta({ description: 'The claim that stands for the recorded one after merges' }),
    recordedClaimId: Id.meta({ description: 'The claim as it was joined, before any merge' }),
    text: z.string().meta({ description: 'What the claim says that stands' }),
    aspect: z.enum(aspects),
    stance: z.enum(stances).nullable().meta({
      description: 'null where no person has said it: the annotation’s links may tell',
    }),
    joinedBy: Person,
    joinedAt: Instant,
  })
  .meta({ id: 'Mention' });
export type MentionRecord = z.output<typeof MentionRecord>;
