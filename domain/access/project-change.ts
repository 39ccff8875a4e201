/** What happens to a project as a whole, as its history keeps it: the change, and what takes it back. */
import type { UnlabelledRule } from '@/domain/claim/submission';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import type { MergeRule } from '@/domain/review/decision';
import type { Role } from './actor';

export type ProjectChange =
  | { readonly kind: 'rename-project'; readonly name: string }
  | { readonly kind: 'set-blind'; readonly blind: boolean }
  | { readonly kind: 'set-open'; readonly open: boolean }
  | { readonly kind: 'set-outlet-hidden'; readonly hidden: boolean }
  | { readonly kind: 'set-unlabelled'; readonly rule: UnlabelledRule }
  | { readonly kind: 'set-grade-scale'; readonly scale: GradeScale }
  | { readonly kind: 'set-merge-rule'; readonly rule: MergeRule }
  | { readonly kind: 'set-lapse'; readonly days: number | null }
  | { readonly kind: 'delete-project' }
  | { readonly kind: 'revive-project' }
  | { readonly kind: 'give-role'; readonly account: string; readonly role: Role }
  | { readonly kind: 'remove-member'; readonly account: string };

export interface Recorded {
  readonly change: ProjectChange;
  readonly inverse: ProjectChange;
}

/** A role given to a member, or to somebody who was none (`before` is null). */
export function roleGiven(account: string, before: Role | null, role: Role): Recorded {
  return {
    change: { kind: 'give-role', account, role },
    inverse:
      before === null
        ? { kind: 'remove-member', account }
        : { kind: 'give-role', account, role: before },
  };
}

export function memberRemoved(account: string, before: Role): Recorded {
  return {
    change: { kind: 'remove-member', account },
    inverse: { kind: 'give-role', account, role: before },
  };
}

export interface Settings {
  readonly name: string;
  /** No annotator sees another's layer of an article before submitting their own. */
  readonly blind: boolean;
  /** Annotators annotate everything, not only what is assigned. */
  readonly open: boolean;
  /** Nor do they see before who published it. */
  readonly outletHidden: boolean;
  readonly unlabelled: UnlabelledRule;
  /** Days that assigned work may lie before it goes back to the pool; null for ever. */
  readonly lapseDays: number | null;
  /** On which new grades are given; those that were given keep theirs. */
  readonly gradeScale: GradeScale;
  /** By what agreement marks come into a final layer by themselves, where its article has no rule of its own. */
  readonly mergeRule: MergeRule;
}

export const longestLapse = 365;

type Setter = { readonly [Key in keyof Settings]: (value: Settings[Key]) => ProjectChange };

const setters: Setter = {
  name: (name) => ({ kind: 'rename-project', name }),
  blind: (blind) => ({ kind: 'set-blind', blind }),
  open: (open) => ({ kind: 'set-open', open }),
  outletHidden: (hidden) => ({ kind: 'set-outlet-hidden', hidden }),
  unlabelled: (rule) => ({ kind: 'set-unlabelled', rule }),
  lapseDays: (days) => ({ kind: 'set-lapse', days }),
  gradeScale: (scale) => ({ kind: 'set-grade-scale', scale }),
  mergeRule: (rule) => ({ kind: 'set-merge-rule', rule }),
};

/** One record for each setting that differs; what stays the same is no change. */
export function settingsChanged(before: Settings, after: Settings): Recorded[] {
  return [
    ...differing('name', before, after),
    ...differing('blind', before, after),
    ...differing('open', before, after),
    ...differing('outletHidden', before, after),
    ...differing('unlabelled', before, after),
    ...differing('lapseDays', before, after),
    ...differing('gradeScale', before, after),
    ...differing('mergeRule', before, after),
  ];
}

function differing<Key extends keyof Settings>(
  key: Key,
  before: Settings,
  after: Settings,
): Recorded[] {
  const set = setters[key];
  return before[key] === after[key] ? [] : [{ change: set(after[key]), inverse: set(before[key]) }];
}

/** Whether two people mean the same settings: what one saw is what there is. */
export function sameSettings(one: Settings, other: Settings): boolean {
  return settingsChanged(one, other).length === 0;
}

export const projectDeleted: Recorded = {
  change: { kind: 'delete-project' },
  inverse: { kind: 'revive-project' },
};
