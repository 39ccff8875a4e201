/** What a person asks to be done with claims, and what the history kept of it. What may be done is for the domain to say. */
import 'server-only';
import { z } from 'zod';
import { aspects } from '@/domain/claim/link';
import type { ClaimChange } from '@/domain/provenance/claim-change';
import type { EditWish, JudgeWish } from '@/domain/provenance/claim-wish';
import { stances } from '@/domain/provenance/mention';

const Id = z.guid();
const Text = z.string().max(10_000);
const Reason = z.string().max(50_000);
const Revision = z.number().int().min(1).max(2_000_000_000);
const claim = { claim: Id };
const mention = z.object({
  annotation: Id,
  aspect: z.enum(aspects),
  stance: z.enum(stances).nullable(),
});

const Copy = z.object({
  kind: z.literal('decide-copy'),
  versions: z.tuple([Id, Id]),
  word: z.object({ from: Id, to: Id, repeats: z.boolean() }).nullable(),
});

export const EditWishSchema: z.ZodType<EditWish, EditWish> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('make-claim'), ...claim, text: Text, mention }),
  z.object({ kind: z.literal('join-claim'), ...claim, mention }),
  z.object({ kind: z.literal('leave-claim'), ...claim, annotation: Id }),
  z.object({ kind: z.literal('restate-mention'), ...claim, mention }),
  z.object({ kind: z.literal('reword-claim'), ...claim, revision: Revision, text: Text }),
]);

/** A claim's mentions are chosen by hand: nobody chooses more. */
const mostChosen = 1000;
const Scale = z.array(z.string().max(400)).max(100);

export const JudgeWishSchema: z.ZodType<JudgeWish, JudgeWish> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('split-claim'),
    ...claim,
    made: Id,
    text: Text,
    annotations: z.array(Id).min(1).max(mostChosen),
  }),
  z.object({ kind: z.literal('merge-claims'), ...claim, into: Id }),
  z.object({ kind: z.literal('retire-claim'), ...claim }),
  z.object({ kind: z.literal('revive-claim'), ...claim }),
  z.object({
    kind: z.literal('decide-verdict'),
    ...claim,
    revision: Revision,
    word: z.string().max(400).nullable(),
    reason: Reason,
  }),
  z.object({ kind: z.literal('word-verdicts'), scale: Scale }),
  Copy,
]);

const seats = z.array(mention.extend(claim));
const merged = { ...claim, into: Id, followers: z.array(Id) };

/** A change of claims as the history has it. */
export const ClaimChangeSchema: z.ZodType<ClaimChange> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('make-claim'), ...claim, text: Text, mention }),
  z.object({
    kind: z.literal(['unmake-claim', 'join-claim', 'leave-claim', 'restate-mention']),
    ...claim,
    mention,
  }),
  z.object({ kind: z.literal('reword-claim'), ...claim, text: Text }),
  z.object({
    kind: z.literal(['split-claim', 'unsplit-claim']),
    ...claim,
    made: Id,
    text: Text,
    seats,
  }),
  z.object({ kind: z.literal(['merge-claims', 'part-claims']), ...merged }),
  z.object({ kind: z.literal(['retire-claim', 'revive-claim']), ...claim }),
  z.object({
    kind: z.literal('decide-verdict'),
    ...claim,
    verdict: z
      .object({ word: z.string(), scale: z.array(z.string()), reason: z.string() })
      .nullable(),
  }),
  z.object({ kind: z.literal('word-verdicts'), scale: z.array(z.string()) }),
  Copy,
]);
