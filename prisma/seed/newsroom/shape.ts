/** The form in which the demo newsroom is written down: plain data with keys, no offsets, no database. Whoever loads it finds each quote in its text. */
import type { DemoClaim } from './shape-claims';
import type { DemoTeam } from './shape-team';

export type DemoLabel = 'fact' | 'quote' | 'denial' | 'opinion' | 'no-statement';

export type DemoSourceKind =
  | 'person'
  | 'office'
  | 'agency'
  | 'outlet'
  | 'account'
  | 'document'
  | 'unnamed';

export interface DemoSource {
  readonly key: string;
  readonly kind: DemoSourceKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** The source that this one belongs to. */
  readonly affiliation?: string;
  readonly country?: string;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly role: 'owner' | 'reviewer' | 'annotator' | 'viewer';
}

export interface DemoArticle {
  readonly key: string;
  readonly title: string;
  readonly address: string | null;
  /** The key of the outlet. */
  readonly publisher: string | null;
  readonly byline: string | null;
  /** Agencies that the page carries, from the one nearest the speaker to the one nearest the publisher. */
  readonly credit: readonly string[];
  readonly language: 'ja' | 'en';
  /** With its zone, as published; null where the page does not say. */
  readonly publishedAt: string | null;
  readonly rights: string | null;
  readonly text: string;
}

export type DemoTarget =
  /** `article/annotation`, within the same project. */
  | { readonly annotation: string }
  | { readonly article: string; readonly quote: string; readonly occurrence?: number }
  | { readonly text: string }
  | { readonly address: string };

export interface DemoLink {
  readonly relation: 'corroborates' | 'contradicts' | 'denies' | 'repeats' | 'could-not-verify';
  readonly aspect: 'content' | 'utterance';
  readonly target: DemoTarget;
  readonly note?: string;
}

export interface DemoAnnotation {
  /** Unique within the article, over all its layers. */
  readonly key: string;
  /** Exact text of the article; white space around it is not part of it. */
  readonly quote: string;
  /** Which one is meant, counted from 1, where the quote occurs more than once. */
  readonly occurrence?: number;
  readonly label: DemoLabel;
  readonly speaker?: string;
  /** The words that attribute, exact, found once within the quote. */
  readonly cue?: string;
  /** Only what the text itself names between the speaker and the article's credit; the credit is not repeated here. */
  readonly relay?: readonly string[];
  readonly directness?: 'direct' | 'indirect' | 'mixed';
  /** A day, `YYYY-MM-DD`. */
  readonly saidAt?: string;
  readonly saidWhere?: string;
  readonly polarity?: '+' | '-';
  readonly certainty?: 'certain' | 'probable' | 'possible' | 'unknown';
  readonly content?: 'fact-like' | 'opinion-like';
  readonly note?: string;
  readonly links?: readonly DemoLink[];
}

export interface DemoLayer {
  readonly article: string;
  readonly annotator: string;
  readonly submitted: boolean;
  readonly annotations: readonly DemoAnnotation[];
}

export interface DemoVerdict {
  /** `article/annotation`. */
  readonly annotation: string;
  readonly reviewer: string;
  readonly verdict: 'accept' | 'change' | 'reject';
  /** The label it is changed to, where it is the label that changes. */
  readonly label?: DemoLabel;
  readonly comment: string;
  readonly answers?: readonly { readonly by: string; readonly text: string }[];
}

interface DemoWord {
  readonly grader: string;
  readonly reason?: string;
}

/** A word of a grader, in the order in which they were given; whoever annotates only proposes of sources. */
export type DemoGrade =
  | (DemoWord & {
      readonly source: string;
      readonly value: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
    })
  | (DemoWord & {
      /** `article/annotation`. */
      readonly annotation: string;
      readonly value: '1' | '2' | '3' | '4' | '5' | '6';
    });

export interface DemoProject {
  readonly key: string;
  readonly name: string;
  readonly language: 'ja' | 'en';
  readonly people: readonly DemoPerson[];
  readonly sources: readonly DemoSource[];
  readonly articles: readonly DemoArticle[];
  readonly layers: readonly DemoLayer[];
  readonly verdicts: readonly DemoVerdict[];
  readonly grades: readonly DemoGrade[];
  /** Layers of those who are trained: made once there is a final layer to compare them with. */
  readonly training: readonly DemoLayer[];
  readonly team: DemoTeam;
  readonly claims: readonly DemoClaim[];
}
