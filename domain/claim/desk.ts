/** All that the desk shows of one layer of one version, as it travels to the browser. */
import type { Grade } from '@/domain/provenance/grade';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import type { Source } from '@/domain/provenance/source';
import type { Decision, MergeRule } from '@/domain/review/decision';
import type { Comment, Verdict } from '@/domain/review/verdict';
import type { Annotation } from './annotation';
import type { Codebook } from './codebook';
import type { Link } from './link';
import type { Layer, UnlabelledRule } from './submission';

/** Where a link leads, for those who read it: the article's title and the words there. */
export interface TargetSight {
  readonly articleId: string;
  readonly versionId: string;
  readonly title: string;
  readonly exact: string;
  /** Where the words begin, in code points of that article's text. */
  readonly start: number;
}

/** Whose mark stands in the final layer: the analyst it was taken from, and the person who decided so; by names. */
export interface Origin {
  /** Null for a reviewer's own mark. */
  readonly from: string | null;
  /** Null where a rule decided. */
  readonly by: string | null;
}

export interface AdjudicationDocument {
  /** The analysts' submitted layers, by their names. */
  readonly layers: readonly (Layer & { readonly authorName: string })[];
  readonly decisions: readonly Decision[];
  readonly rule: MergeRule | null;
  readonly projectRule: MergeRule;
}

export interface DeskDocument {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly unlabelled: UnlabelledRule;
    /** On which new grades are given. */
    readonly gradeScale: GradeScale;
  };
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly address: string | null;
    readonly publisher: string | null;
    readonly byline: string | null;
    readonly credit: readonly string[];
    readonly language: string;
    /** As published: a date, or a date and time with its offset. */
    readonly publishedAt: string | null;
    /** Who published it is kept from this reader until they submit. */
    readonly veiled: boolean;
  };
  readonly version: { readonly id: string; readonly number: number; readonly text: string };
  /** Encoded as `encodeLayout` has it: plain integers, in code points. */
  readonly layout: {
    readonly regions: readonly number[];
    readonly sentences: readonly number[];
    readonly revision: number;
  };
  readonly codebook: Codebook;
  readonly layer: Layer & {
    readonly authorName: string | null;
    /** Why it was last returned, while it is being worked on again. */
    readonly returnReason: string | null;
  };
  /** Only what is assigned is annotated here, and this article is not assigned to this reader. */
  readonly unassigned: boolean;
  /** Where it is the final layer's, what stands around it: `annotations` and `links` hold the analysts' too. */
  readonly adjudication: AdjudicationDocument | null;
  /** By the id of a mark of the final layer, where that is read; empty elsewhere. */
  readonly origins: Readonly<Record<string, Origin>>;
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
  /** By link id, for links to annotations and spans. */
  readonly targets: Readonly<Record<string, TargetSight>>;
  readonly sources: readonly Source[];
  readonly verdicts: readonly Verdict[];
  readonly comments: readonly (Comment & { readonly at: string })[];
  /** In the order in which they were given. */
  readonly grades: readonly (Grade & { readonly annotation: string; readonly at: string })[];
  /** Names by account id, of those whose verdicts, grades and comments are here. */
  readonly people: Readonly<Record<string, string>>;
  /** Those who may be named in a comment on this layer, by name. */
  readonly hearers: readonly { readonly id: string; readonly name: string }[];
  /** The number of the newest entry in the version's history. */
  readonly seq: number;
}
