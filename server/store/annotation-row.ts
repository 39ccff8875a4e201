/** An annotation as the database keeps it, and as the domain knows it. */
import 'server-only';
import { z } from 'zod';
import type { Annotation } from '@/domain/claim/annotation';
import { certainties, contents, directnesses, polarities } from '@/domain/claim/attribution';
import { codePoint } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import type { Prisma } from '@/prisma/generated/client';

export const withRelay = {
  relay: { orderBy: { position: 'asc' }, select: { sourceId: true } },
} as const satisfies Prisma.AnnotationInclude;

export type AnnotationRow = Prisma.AnnotationGetPayload<{ include: typeof withRelay }>;

export function toSpan(start: number, end: number): Span {
  return { start: codePoint(start), end: codePoint(end) };
}

export function toCue(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : toSpan(start, end);
}

const parsers = {
  directness: z.enum(directnesses).nullable(),
  polarity: z.enum(polarities).nullable(),
  certainty: z.enum(certainties).nullable(),
  content: z.enum(contents).nullable(),
};

export function toAnnotation(row: AnnotationRow): Annotation {
  const {
    id,
    layerId: layer,
    exact,
    prefix,
    suffix,
    labelId: label,
    note,
    codebook,
    revision,
  } = row;
  return {
    id,
    layer,
    span: toSpan(row.start, row.end),
    quote: { exact, prefix, suffix },
    label,
    attribution: {
      speaker: row.speakerId,
      cue: toCue(row.cueStart, row.cueEnd),
      relay: row.relay.map(({ sourceId }) => sourceId),
      relayEnds: row.relayEnds,
      directness: parsers.directness.parse(row.directness),
      saidAt: row.saidAt,
      saidWhere: row.saidWhere,
      polarity: parsers.polarity.parse(row.polarity),
      certainty: parsers.certainty.parse(row.certainty),
      content: parsers.content.parse(row.content),
    },
    note,
    codebook,
    revision,
    erased: row.erasedAt !== null,
  };
}

/** Everything of an annotation but its keys and its relay, which has rows of its own. */
export function toColumns(annotation: Annotation, now: Date) {
  const { span, quote, attribution } = annotation;
  return {
    labelId: annotation.label,
    codebook: annotation.codebook,
    start: span.start,
    end: span.end,
    ...quote,
    note: annotation.note,
    speakerId: attribution.speaker,
    cueStart: attribution.cue?.start ?? null,
    cueEnd: attribution.cue?.end ?? null,
    relayEnds: attribution.relayEnds,
    directness: attribution.directness,
    saidAt: attribution.saidAt,
    saidWhere: attribution.saidWhere,
    polarity: attribution.polarity,
    certainty: attribution.certainty,
    content: attribution.content,
    revision: annotation.revision,
    updatedAt: now,
    erasedAt: annotation.erased ? now : null,
  } satisfies Prisma.AnnotationUncheckedUpdateInput;
}
