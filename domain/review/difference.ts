/** In what the layers differ at one position. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Attribution } from '@/domain/claim/attribution';
import type { Link } from '@/domain/claim/link';
import type { Position, Reading } from './position';

/** In the order of their weight: what a label says rests on no other, and everything else rests on it. */
export const differences = [
  'label',
  'missing',
  'span',
  'speaker',
  'relay',
  'link',
  'manner',
] as const;
/** `missing`: not every layer has a mark there. `manner`: how it is said, when and where; the cue. */
export type Difference = (typeof differences)[number];

/** What has to be known to compare what marks say. */
export interface Comparing {
  /** All layers, those too that have nothing at a position. */
  readonly layers: readonly string[];
  /** Of the mark, without erased ones. */
  linksOf(annotation: string): readonly Link[];
  /** The source that stands for one after merges: two names of one speaker are no difference. */
  standsFor(source: string): string;
  /** Where an annotation stands, in words that are the same for the same place; null where that is not known. */
  placeOf(annotation: string): string | null;
}

/** Everything in which the readings differ, in the order of weight; empty where all layers agree. */
export function differencesAt(position: Position, comparing: Comparing): Difference[] {
  const { readings } = position;
  return differences.filter((kind) => {
    if (kind === 'missing') return readings.length < comparing.layers.length;
    const said = readings.map((reading) => saidBy(reading, kind, comparing));
    return new Set(said).size > 1;
  });
}

/** What a reading says in one respect, as text that is equal exactly when it says the same. */
export function saidBy(
  { marks }: Reading,
  kind: Exclude<Difference, 'missing'>,
  comparing: Comparing,
): string {
  return JSON.stringify(
    marks.map((mark) => JSON.stringify(aspectOf(mark, kind, comparing))).sort(),
  );
}

/** All that a reading says but for a note: what an exact agreement is about. */
export function wholeOf(reading: Reading, comparing: Comparing): string {
  const kinds = differences.filter((kind) => kind !== 'missing');
  return JSON.stringify(kinds.map((kind) => saidBy(reading, kind, comparing)));
}

function aspectOf(
  { id, label, span, attribution }: Annotation,
  kind: Exclude<Difference, 'missing'>,
  comparing: Comparing,
): unknown {
  switch (kind) {
    case 'label':
      return label;
    case 'span':
      return [span.start, span.end];
    case 'speaker':
      return attribution.speaker && comparing.standsFor(attribution.speaker);
    case 'relay':
      return attribution.relay.map((source) => comparing.standsFor(source));
    case 'link':
      return comparing
        .linksOf(id)
        .map((link) => JSON.stringify(linkSaid(link, comparing)))
        .sort();
    case 'manner':
      return mannerOf(attribution);
  }
}

function mannerOf({ cue, directness, saidAt, saidWhere, ...rest }: Attribution): unknown {
  const { polarity, certainty, content } = rest;
  const words = cue && [cue.start, cue.end];
  return [words, directness, saidAt, saidWhere, polarity, certainty, content];
}

/** Analysts link to their own marks: what is compared is where those stand. */
function linkSaid({ relation, aspect, target }: Link, comparing: Comparing): unknown {
  switch (target.kind) {
    case 'annotation':
      return [relation, aspect, comparing.placeOf(target.annotation) ?? target.annotation];
    case 'span':
      return [relation, aspect, placeName(target.version, target.span)];
    case 'evidence':
      return [relation, aspect, target.address];
    case 'text':
      return [relation, aspect, target.text];
  }
}

export function placeName(version: string, span: { start: number; end: number }): string {
  return `${version} ${span.start} ${span.end}`;
}
