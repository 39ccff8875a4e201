/** Reads commands as a browser sends them. What does not fit is refused whole, before anything is done. */
import 'server-only';
import { z } from 'zod';
import {
  certainties,
  contents,
  directnesses,
  longestRelay,
  polarities,
} from '@/domain/claim/attribution';
import { type Command, commandVersion } from '@/domain/claim/command';
import { aspects, relations } from '@/domain/claim/link';
import { gradeScales, gradeValues } from '@/domain/provenance/grade-scale';
import { sourceKinds } from '@/domain/provenance/source';
import { mostMentions } from '@/domain/review/decide-review';
import { decisionChoices, mergeRules } from '@/domain/review/decision';
import { verdictErrors, verdicts } from '@/domain/review/verdict';
import { codePoint } from '@/domain/text/offset';
import { REGION_KINDS } from '@/domain/text/region-kind';

/** PostgreSQL cannot keep U+0000, and half a surrogate pair is no text. */
const Text = z
  .string()
  .max(40_000)
  .refine((text) => !text.includes('\0') && text.isWellFormed());
const Id = z.guid().transform((id) => id.toLowerCase());
const Revision = z.number().int().min(1).max(2_000_000_000);
/** No text is longer than an article may be: 10 MB. */
const Offset = z.number().int().min(0).max(10_000_000);
const Ends = z.object({ start: z.number(), end: z.number() });
const Span = z.object({ start: Offset.transform(codePoint), end: Offset.transform(codePoint) });
/** A mark may cover much of an article, and its words travel with it. */
const Exact = z.string().max(10_000_000);
const Label = Id.nullable();

const Attribution = z.object({
  speaker: Id.nullable(),
  cue: Span.nullable(),
  relay: z.array(Id).max(longestRelay * 2),
  // Commands in the history may be older than this.
  relayEnds: z.boolean().default(false),
  directness: z.enum(directnesses).nullable(),
  saidAt: Text.nullable(),
  saidWhere: Text.nullable(),
  polarity: z.enum(polarities).nullable(),
  certainty: z.enum(certainties).nullable(),
  content: z.enum(contents).nullable(),
});

const Quote = z.object({ exact: Exact, prefix: Text, suffix: Text });
const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('annotation'), annotation: Id }),
  z.object({ kind: z.literal('span'), version: Id, span: Span, quote: Quote }),
  z.object({ kind: z.literal('evidence'), evidence: Id, address: Text }),
  z.object({ kind: z.literal('text'), text: Text }),
]);

const Correction = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('regions'),
    lines: z
      .array(z.object({ start: Offset.transform(codePoint), region: z.enum(REGION_KINDS) }))
      .min(1)
      .max(100_000),
  }),
  z.object({ kind: z.literal('split'), at: Offset.transform(codePoint) }),
  z.object({ kind: z.literal('join'), at: Offset.transform(codePoint) }),
]);

const annotation = { annotation: Id, revision: Revision };
const link = { link: Id, revision: Revision };
const relation = { relation: z.enum(relations), aspect: z.enum(aspects), note: Text };

/** More than the longest article has sentences. */
const mostDecisions = 20_000;
const Rule = z.enum(mergeRules);
const Revised = z.object({ decision: Id, revision: Revision });
const NewMark = z.union([
  z.object({
    annotation: Id,
    from: Id,
    links: z.array(z.object({ link: Id, from: Id })).max(1_000),
  }),
  z.object({
    annotation: Id,
    from: z.null(),
    span: Ends,
    exact: Exact,
    label: Label,
    attribution: Attribution,
  }),
]);
const NewDecision = z.object({
  decision: Id,
  basis: z
    .array(
      z.object({ annotation: Id, revision: Revision, links: z.number().int().min(0).max(2e9) }),
    )
    .max(1_000),
  choice: z.enum(decisionChoices),
  marks: z.array(NewMark).max(1_000),
});
const adjudicationSchemas = [
  z.object({
    kind: z.literal('decide'),
    layer: Id,
    rule: Rule.nullable(),
    withdraw: z.array(Revised).max(mostDecisions),
    restore: z.array(Revised).max(mostDecisions),
    decide: z.array(NewDecision).max(mostDecisions),
  }),
  z.object({ kind: z.literal('choose-rule'), layer: Id, rule: Rule.nullable() }),
  z.object({ kind: z.literal('adjudicate-layer'), layer: Id }),
  z.object({ kind: z.literal('reopen-layer'), layer: Id, reason: Text }),
] as const;

const Body = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    annotation: Id,
    layer: Id,
    span: Ends,
    exact: Exact,
    label: Label,
    attribution: Attribution,
  }),
  z.object({ kind: z.literal('resize'), ...annotation, span: Ends, exact: Exact }),
  z.object({ kind: z.literal('judge'), ...annotation, label: Label, attribution: Attribution }),
  z.object({ kind: z.literal('note'), ...annotation, note: Text }),
  z.object({ kind: z.literal('erase'), ...annotation }),
  z.object({ kind: z.literal('restore'), ...annotation }),
  z.object({ kind: z.literal('link'), link: Id, annotation: Id, ...relation, target: Target }),
  z.object({ kind: z.literal('relink'), ...link, ...relation }),
  z.object({ kind: z.literal('unlink'), ...link }),
  z.object({ kind: z.literal('restore-link'), ...link }),
  z.object({ kind: z.literal('correct-layout'), revision: Revision, correction: Correction }),
  z.object({
    kind: z.literal('name-source'),
    source: Id,
    name: Text,
    sourceKind: z.enum(sourceKinds),
  }),
  z.object({ kind: z.literal('retire-source'), source: Id }),
  z.object({ kind: z.literal('revive-source'), source: Id }),
  z.object({
    kind: z.literal('give-verdict'),
    annotation: Id,
    annotationRevision: Revision,
    verdict: z.enum(verdicts),
    change: z.object({ label: Label }).nullable(),
    comment: Text,
    // What was recorded before there was such a thing has none.
    error: z.enum(verdictErrors).nullable().default(null),
    rule: z.number().int().min(1).max(9_999).nullable().default(null),
  }),
  z.object({ kind: z.literal('withdraw-verdict'), annotation: Id }),
  z.object({
    kind: z.literal('comment'),
    comment: Id,
    annotation: Id,
    thread: Id.nullable().default(null),
    body: Text,
    mentions: z.array(Id).max(mostMentions).default([]),
  }),
  z.object({ kind: z.literal('withdraw-comment'), comment: Id }),
  z.object({ kind: z.literal('restore-comment'), comment: Id }),
  z.object({
    kind: z.literal('grade-annotation'),
    annotation: Id,
    value: z.enum(gradeValues),
    scale: z.enum(gradeScales),
    reason: Text,
  }),
  z.object({ kind: z.literal('withdraw-grade'), annotation: Id }),
  z.object({ kind: z.literal('resolve-thread'), comment: Id }),
  z.object({ kind: z.literal('reopen-thread'), comment: Id }),
  ...adjudicationSchemas,
  z.object({ kind: z.literal('submit-layer'), layer: Id }),
  z.object({ kind: z.literal('return-layer'), layer: Id, reason: Text }),
]);

export const CommandSchema: z.ZodType<Command> = z.object({
  v: z.literal(commandVersion),
  id: Id,
  body: Body,
});
