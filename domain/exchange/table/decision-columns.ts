/** The columns that say how an annotation came into the final layer. */
import type { Cell } from '../csv';
import type { AnnotationRecord } from '../record/annotation';
import type { DecisionRecord } from '../record/decision';
import { type Column, instant, list, text } from './column';

type Row = { readonly annotation: AnnotationRecord };

const of =
  (pick: (decision: DecisionRecord) => Cell | undefined) =>
  ({ annotation: { decision } }: Row): Cell =>
    (decision === null ? null : pick(decision)) ?? null;

export const decisionColumns: readonly Column<Row>[] = [
  text(
    'decision',
    '最終レイヤーでの決定（take: 採用、own: 独自）',
    'How it came into the final layer: take, an analyst’s mark; own, the reviewer’s own',
    of(({ choice }) => choice),
  ),
  text(
    'decision_rule',
    '決定した規則（exact、overlap、majority。人が決めたものは空）',
    'The rule that decided: exact, overlap or majority; empty where a person did',
    of(({ rule }) => rule),
  ),
  text(
    'decided_by',
    '決定した人、または規則を使った人の名前',
    'Name of who decided, or in whose sitting the rule did',
    of(({ by }) => by.name),
  ),
  text(
    'decided_by_id',
    'その人のID',
    'Id of that person',
    of(({ by }) => by.id),
  ),
  instant(
    'decided_at',
    '決定日時（UTC）',
    'When it was decided, in UTC',
    of(({ at }) => at),
  ),
  text(
    'decision_id',
    '決定のID',
    'Id of the decision',
    of(({ id }) => id),
  ),
  text(
    'taken_from',
    '採用元の注釈者の名前（見られる場合）',
    'Name of the analyst whose mark was taken, where it may be seen',
    of(({ takenFrom }) => takenFrom?.author?.name),
  ),
  text(
    'taken_from_id',
    '採用元の注釈者のID（見られる場合）',
    'Id of that analyst, where it may be seen',
    of(({ takenFrom }) => takenFrom?.author?.id),
  ),
  text(
    'taken_annotation_id',
    '採用元の注釈のID（見られる場合）',
    'Id of the mark that was taken, where it may be seen',
    of(({ takenFrom }) => takenFrom?.annotationId),
  ),
  list(
    'decided_on_ids',
    '決定のもとになった注釈のID（見られるもの）',
    'Ids of the marks it was decided on, as far as they may be seen',
    ({ annotation }) => (annotation.decision?.basis ?? []).map(({ annotationId }) => annotationId),
  ),
];
