/** Who says what is marked, and through whom it came. */
import type { Span } from '@/domain/text/span';

export const directnesses = ['direct', 'indirect', 'mixed'] as const;
export type Directness = (typeof directnesses)[number];
export const polarities = ['+', '-'] as const;
export type Polarity = (typeof polarities)[number];
export const certainties = ['certain', 'probable', 'possible', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];
export const contents = ['fact-like', 'opinion-like'] as const;
export type Content = (typeof contents)[number];

export interface Attribution {
  /** Id of the source that speaks; null while nobody is named. */
  readonly speaker: string | null;
  /** The words that attribute, in code points of the version's text; null when not marked. */
  readonly cue: Span | null;
  /** Ids of the sources between the speaker and the publisher, nearest the speaker first. */
  readonly relay: readonly string[];
  /** Whether the relay named further up in the text ends before this; until somebody says so, it may carry on. */
  readonly relayEnds: boolean;
  readonly directness: Directness | null;
  readonly saidAt: string | null;
  readonly saidWhere: string | null;
  readonly polarity: Polarity | null;
  readonly certainty: Certainty | null;
  readonly content: Content | null;
}

export const noAttribution: Attribution = {
  speaker: null,
  cue: null,
  relay: [],
  relayEnds: false,
  directness: null,
  saidAt: null,
  saidWhere: null,
  polarity: null,
  certainty: null,
  content: null,
};

export type AttributionRefusal =
  | 'relay-repeats-a-source'
  | 'relay-holds-the-speaker'
  | 'relay-too-long';

/** A chain longer than this is a mistake: the longest seen in the wild had five. */
export const longestRelay = 12;

/** The first thing wrong with an attribution by itself, or null. */
export function faultOf(attribution: Attribution): AttributionRefusal | null {
  const { relay, speaker } = attribution;
  if (relay.length > longestRelay) return 'relay-too-long';
  if (new Set(relay).size < relay.length) return 'relay-repeats-a-source';
  if (speaker !== null && relay.includes(speaker)) return 'relay-holds-the-speaker';
  return null;
}

export function isAttributed(attribution: Attribution): boolean {
  return attribution.speaker !== null || attribution.relay.length > 0;
}
