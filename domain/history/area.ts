/** What a change is about, so that a history of many kinds can be narrowed down. A kind without a row does not compile. */
import type { ChangeKind } from './change';

export const areas = [
  'annotations',
  'links',
  'layers',
  'review',
  'claims',
  'sources',
  'grades',
  'articles',
  'assignments',
  'codebook',
  'project',
] as const;
export type Area = (typeof areas)[number];

const areaOf: Readonly<Record<ChangeKind, Area>> = {
  mark: 'annotations',
  resize: 'annotations',
  judge: 'annotations',
  note: 'annotations',
  erase: 'annotations',
  restore: 'annotations',
  link: 'links',
  relink: 'links',
  unlink: 'links',
  'restore-link': 'links',
  'keep-evidence': 'links',
  'submit-layer': 'layers',
  'return-layer': 'layers',
  'correct-layout': 'articles',
  'give-verdict': 'review',
  'withdraw-verdict': 'review',
  comment: 'review',
  'withdraw-comment': 'review',
  'restore-comment': 'review',
  'make-claim': 'claims',
  'unmake-claim': 'claims',
  'reword-claim': 'claims',
  'join-claim': 'claims',
  'leave-claim': 'claims',
  'restate-mention': 'claims',
  'split-claim': 'claims',
  'unsplit-claim': 'claims',
  'merge-claims': 'claims',
  'part-claims': 'claims',
  'retire-claim': 'claims',
  'revive-claim': 'claims',
  'decide-verdict': 'claims',
  'word-verdicts': 'claims',
  'decide-copy': 'claims',
  'name-source': 'sources',
  'retire-source': 'sources',
  'revive-source': 'sources',
  'register-source': 'sources',
  'edit-source': 'sources',
  'merge-sources': 'sources',
  'part-sources': 'sources',
  'tell-sources-apart': 'sources',
  'liken-sources': 'sources',
  'import-sources': 'sources',
  'take-back-import': 'sources',
  'grade-annotation': 'grades',
  'withdraw-grade': 'grades',
  'give-grade': 'grades',
  'take-grade-back': 'grades',
  'import-article': 'articles',
  'edit-facts': 'articles',
  'delete-article': 'articles',
  'revive-article': 'articles',
  'assign-articles': 'assignments',
  'withdraw-assignments': 'assignments',
  'restore-assignments': 'assignments',
  'lapse-assignments': 'assignments',
  'set-due': 'assignments',
  'finish-review': 'assignments',
  'resume-review': 'assignments',
  'publish-codebook': 'codebook',
  'rename-project': 'project',
  'set-blind': 'project',
  'set-open': 'project',
  'set-outlet-hidden': 'project',
  'set-unlabelled': 'project',
  'set-lapse': 'project',
  'set-grade-scale': 'project',
  'delete-project': 'project',
  'revive-project': 'project',
  'give-role': 'project',
  'remove-member': 'project',
};

const kinds: readonly ChangeKind[] = Object.keys(areaOf).filter(isKind);

/** Kinds of changes that the history may hold. Older histories may hold others, which are shown by their name. */
export function isKind(kind: string): kind is ChangeKind {
  return Object.hasOwn(areaOf, kind);
}

export function kindsOf(area: Area): readonly ChangeKind[] {
  return kinds.filter((kind) => areaOf[kind] === area);
}
