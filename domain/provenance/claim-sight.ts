/** A claim as its reader sees it: what mentions it and how, what that comes to, what was said of it. */
import type { Aspect } from '@/domain/claim/link';
import type { ClaimVerdict } from './claim';
import type { GradeValue } from './grade-scale';
import type { Stance } from './mention';
import type { CredibilityProposal } from './propose-credibility';
import type { Ground } from './trace';

export interface NamedSource {
  readonly id: string;
  readonly name: string;
  /** Whether it has no name of its own: two such may be one. */
  readonly unnamed: boolean;
}

export interface MentionSight {
  /** The annotation's id. */
  readonly id: string;
  readonly exact: string;
  /** Code points from the beginning of the version's text. */
  readonly start: number;
  readonly label: string | null;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly language: string;
    readonly publishedAt: string | null;
    /** Null where it is not known, or not to be known yet. */
    readonly publisher: string | null;
  };
  /** Whose layer it is in; null for the final layer. */
  readonly author: string | null;
  readonly speaker: NamedSource | null;
  readonly relay: readonly NamedSource[];
  readonly credit: readonly NamedSource[];
  /** As it was typed; often words like 17日. */
  readonly saidAt: string | null;
  readonly aspect: Aspect;
  readonly stance: Stance;
  /** Whether a person chose the stance; else its links tell it. */
  readonly chosen: boolean;
  /** False for what no one has joined: a link alone leads to a mention. */
  readonly joined: boolean;
  /** What graders hold of its credibility, and of its speaker's reliability. */
  readonly credibility: readonly GradeValue[];
  readonly reliability: readonly GradeValue[];
}

/** Why a mention belongs to a group: along these steps it is followed back. Sources by name, mentions by id. */
export interface StepSight {
  readonly ground: Ground;
  readonly source: string | null;
  readonly mention: string | null;
}

export interface GroupSight {
  readonly origin: NamedSource | null;
  readonly mentions: readonly { readonly id: string; readonly way: readonly StepSight[] }[];
}

export interface WeightSight {
  readonly groups: readonly GroupSight[];
  readonly unresolved: readonly GroupSight[];
  readonly byPath: number;
  /** By speaker: who heard it, and how many of them are unknown. */
  readonly heard: readonly {
    readonly speaker: NamedSource;
    readonly by: readonly NamedSource[];
    readonly unresolved: number;
  }[];
}

export interface ClaimSight {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
  readonly retired: boolean;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly verdict: (ClaimVerdict & { readonly by: string; readonly at: string }) | null;
  /** In order of time: as said or published, what has no date last. */
  readonly mentions: readonly MentionSight[];
  readonly weight: WeightSight;
  readonly proposal: CredibilityProposal | null;
  /** Claims that were merged into it. */
  readonly merged: readonly { readonly id: string; readonly text: string }[];
}
