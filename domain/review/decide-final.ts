/** What deciding makes of the final layer, and the command that takes it back. The browser and the server decide with this same function. */
import type { Annotation } from '@/domain/claim/annotation';
import type { AdjudicationCommand, NewDecision, RevisedDecision } from '@/domain/claim/command';
import type { AnnotationRefusal } from '@/domain/claim/decide-annotation';
import type { Link } from '@/domain/claim/link';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type Decision, isSameBasis, type MergeRule } from './decision';
import { FinalDraft, type FinalWork } from './final-draft';
import { type MakingSetting, makeMarks } from './make-marks';

export type DecisionRefusal =
  | AnnotationRefusal
  | 'changed-meanwhile'
  | 'decided-meanwhile'
  | 'decision-empty'
  | 'decision-exists'
  | 'decision-unknown'
  | 'final-by-decision'
  | 'layer-frozen'
  | 'layer-unknown'
  | 'link-unknown';

export type DecideCommand = Extract<AdjudicationCommand, { kind: 'decide' }>;

export interface DecideSetting extends MakingSetting {
  /** The final layer. */
  readonly layer: { readonly id: string; readonly open: boolean };
  /** Account id of whoever decides. */
  readonly actor: string;
  /** When, ISO 8601; null where only the server knows. */
  readonly at: string | null;
  /** Whether a layer is an analyst's that is submitted: only such are decided on. */
  isSubmitted(layer: string): boolean;
  linkRevisions(annotation: string): number;
}

/** What has changed: each thing as it is afterwards. */
export interface DecidedFinal {
  readonly decisions: readonly Decision[];
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
  readonly inverse: DecideCommand;
}

/**
 * Withdraws, restores and makes decisions, whole or not at all. What a rule would decide where somebody has decided
 * meanwhile is left out; a person is refused there (`decided-meanwhile`), so that no decision replaces one unseen.
 */
export function decideFinal(
  work: FinalWork,
  command: DecideCommand,
  setting: DecideSetting,
): Outcome<DecidedFinal, DecisionRefusal> {
  if (command.layer !== setting.layer.id) return refused('layer-unknown');
  if (!setting.layer.open) return refused('layer-frozen');
  const draft = new FinalDraft(work);
  const fault =
    firstFault(command.withdraw, (one) => withdraw(draft, one, command.rule)) ??
    firstFault(command.restore, (one) => restore(draft, one)) ??
    firstFault(command.decide, (one) => make(draft, one, command.rule, setting));
  if (fault !== null) return refused(fault);
  return accepted({ ...draft.changes(), inverse: inverseOf(command, draft) });
}

function firstFault<Item>(
  items: readonly Item[],
  attempt: (item: Item) => DecisionRefusal | null,
): DecisionRefusal | null {
  for (const item of items) {
    const fault = attempt(item);
    if (fault !== null) return fault;
  }
  return null;
}

function withdraw(
  draft: FinalDraft,
  { decision: id, revision }: RevisedDecision,
  rule: MergeRule | null,
): DecisionRefusal | null {
  const decision = draft.decision(id);
  if (decision === null) return 'decision-unknown';
  if (decision.withdrawn || decision.revision !== revision) return 'changed-meanwhile';
  draft.putDecision({
    ...decision,
    withdrawn: true,
    refused: rule === null,
    revision: revision + 1,
  });
  draft.eraseMarks(decision, true);
  return null;
}

function restore(
  draft: FinalDraft,
  { decision: id, revision }: RevisedDecision,
): DecisionRefusal | null {
  const decision = draft.decision(id);
  if (decision === null) return 'decision-unknown';
  if (!decision.withdrawn || decision.revision !== revision) return 'changed-meanwhile';
  if (draft.isDecided(decision.basis)) return 'decided-meanwhile';
  draft.putDecision({ ...decision, withdrawn: false, refused: false, revision: revision + 1 });
  draft.eraseMarks(decision, false);
  return null;
}

function make(
  draft: FinalDraft,
  asked: NewDecision,
  rule: MergeRule | null,
  setting: DecideSetting,
): DecisionRefusal | null {
  if (draft.decision(asked.decision) !== null) return 'decision-exists';
  if (draft.isDecided(asked.basis)) return rule === null ? 'decided-meanwhile' : null;
  const fault = basisFault(draft, asked, setting);
  if (fault !== null) return fault;
  const made = makeMarks(draft, asked, setting);
  if (!made.ok) return made.refusal;
  for (const mark of made.value.annotations) draft.putAnnotation(mark);
  for (const link of made.value.links) draft.putLink(link);
  draft.putDecision({
    id: asked.decision,
    basis: asked.basis,
    choice: asked.choice,
    rule,
    marks: asked.marks.map(({ annotation, from }) => ({ annotation, from })),
    by: setting.actor,
    at: setting.at,
    revision: 1,
    withdrawn: false,
    refused: false,
  });
  return null;
}

function basisFault(
  draft: FinalDraft,
  { basis, choice, marks }: NewDecision,
  { isSubmitted, linkRevisions }: DecideSetting,
): DecisionRefusal | null {
  const inOrder = basis.every(
    (one, at) => at === 0 || (basis[at - 1]?.annotation ?? '') < one.annotation,
  );
  if (!inOrder || (choice === 'none') !== (marks.length === 0)) return 'decision-empty';
  if (basis.length === 0 && choice !== 'own') return 'decision-empty';
  const now = basis.flatMap(({ annotation: id }) => {
    const mark = draft.annotation(id);
    if (!mark || mark.erased || !isSubmitted(mark.layer)) return [];
    return [{ annotation: id, revision: mark.revision, links: linkRevisions(id) }];
  });
  return isSameBasis(basis, now) ? null : 'changed-meanwhile';
}

function inverseOf(
  { kind, layer, withdraw: withdrawn, restore: restored, decide }: DecideCommand,
  draft: FinalDraft,
): DecideCommand {
  const named = (ids: readonly string[]): RevisedDecision[] =>
    ids.flatMap((id) => {
      const decision = draft.decision(id);
      return decision === null ? [] : [{ decision: id, revision: decision.revision }];
    });
  const taken = [...restored, ...decide].map(({ decision }) => decision);
  return {
    kind,
    layer,
    rule: null,
    withdraw: named(taken),
    restore: named(withdrawn.map(({ decision }) => decision)),
    decide: [],
  };
}
