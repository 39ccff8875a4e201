/** An annotation's row as the record that leaves, checked against the text once more on its way. */
import 'server-only';
import { z } from 'zod';
import { certainties, contents, directnesses, polarities } from '@/domain/claim/attribution';
import { regionAt, sentenceNumberAt } from '@/domain/exchange/place';
import type {
  AnnotationRecord,
  AttributionRecord,
  Stretch,
} from '@/domain/exchange/record/annotation';
import type { GradeRecord } from '@/domain/exchange/record/grade';
import { type Reliability, reliabilities } from '@/domain/provenance/grade-scale';
import { codePoint, type IndexedText } from '@/domain/text/offset';
import { quoteMatches } from '@/domain/text/quote';
import type { Span } from '@/domain/text/span';
import type { AnnotationRow, Belongings } from './annotation-rows';
import type { Reading } from './reading';
import type { VersionInHand } from './versions';

/** Throws, so that the export fails where anyone sees it, when the text does not say what the annotation quotes. */
export function toAnnotationRecord(
  row: AnnotationRow,
  { relay, reliability, ...around }: Belongings,
  { version, text }: VersionInHand,
  reading: Reading,
): AnnotationRecord {
  const { id, prefix, suffix, note, codebook, revision } = row;
  const span = { start: codePoint(row.start), end: codePoint(row.end) };
  const layer = version.layers.find((known) => known.id === row.layerId);
  if (!layer || !text) throw new Error(`annotation ${id} stands outside what was read`);
  if (!quoteMatches(text, span, row)) throw new Error(`annotation ${id} quotes another text`);
  return {
    id,
    layer,
    ...stretch(text, span),
    prefix,
    suffix,
    region: version.layout && regionAt(version.layout, span.start),
    sentence: version.layout && sentenceNumberAt(version.layout, span.start),
    label: reading.labelOf(row.labelId, codebook),
    attribution: {
      ...toAttribution(row, relay, text, reading),
      speakerReliability: heldValues(reliability),
    },
    attributes: Attributes.parse(row.attributes),
    note,
    decision: around.decision,
    links: [...around.links],
    claims: [...around.claims],
    grades: [...around.grades],
    verdicts: [...around.verdicts],
    comments: [...around.comments],
    codebook,
    revision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const Attributes = z.record(z.string(), z.json());

function toAttribution(
  row: AnnotationRow,
  relay: readonly string[],
  text: IndexedText,
  { names }: Reading,
): Omit<AttributionRecord, 'speakerReliability'> {
  const { speakerId, cueStart, cueEnd, saidAt, saidWhere } = row;
  const isCued = cueStart !== null && cueEnd !== null;
  return {
    speaker: speakerId === null ? null : names.nameOf(speakerId),
    cue: isCued ? stretch(text, { start: codePoint(cueStart), end: codePoint(cueEnd) }) : null,
    relay: relay.map((id) => names.nameOf(id)),
    relayEnds: row.relayEnds,
    directness: oneOf(directnesses, row.directness),
    saidAt,
    saidWhere,
    polarity: oneOf(polarities, row.polarity),
    certainty: oneOf(certainties, row.certainty),
    content: oneOf(contents, row.content),
  };
}

/** Each value once; a speaker has nothing but letters. */
function heldValues(grades: readonly GradeRecord[]): Reliability[] {
  const held = new Set(grades.filter(({ proposed }) => !proposed).map(({ value }) => value));
  return reliabilities.filter((value) => held.has(value));
}

function stretch(text: IndexedText, span: Span): Stretch {
  return {
    ...span,
    startUtf16: text.toUtf16(span.start),
    endUtf16: text.toUtf16(span.end),
    exact: text.slice(span),
  };
}

function oneOf<Value extends string>(known: readonly Value[], stored: string | null): Value | null {
  if (stored === null) return null;
  const found = known.find((value) => value === stored);
  if (found === undefined) throw new Error(`"${stored}" is none of ${known.join(', ')}`);
  return found;
}
