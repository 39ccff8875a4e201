/** A source as the registry knows it, before whoever reads it. */
import type { GradeValue } from './grade-scale';
import type { Source } from './source';

export interface RegisteredSource extends Source {
  /** Its own name, also where it was merged into another and is called by that one's. */
  readonly recordedName: string;
  /** Id of the source it belongs to, after merges; its name stands in `affiliationName`. */
  readonly affiliation: string | null;
  readonly affiliationName: string | null;
  readonly country: string | null;
  readonly homepage: string | null;
  readonly confidential: boolean;
  /** What stands here in the place of its name, aliases and the rest is for those who may not know them. */
  readonly withheld: boolean;
  readonly notes: string;
  readonly revision: number;
  readonly registeredAt: string;
}

/** A line of the table: what was found of it, and how often it is named where the reader may look. */
export interface SourceLine {
  readonly source: RegisteredSource;
  /** The alias that was found, where the name itself was not. */
  readonly alias: string | null;
  /** Standing annotations that it speaks in, or relayed. */
  readonly spoke: number;
  readonly relayed: number;
  /** Its reliability as graders hold it, best first; none where nobody has graded it. */
  readonly held: readonly GradeValue[];
}

export interface SourcePage {
  readonly lines: readonly SourceLine[];
  /** With the filters of the query, and without. */
  readonly count: number;
  readonly total: number;
  readonly earlier: boolean;
  readonly later: boolean;
}
