/** The columns that say how credible graders hold what is marked to be. */
import type { AnnotationRecord } from '../record/annotation';
import { type Column, heldOf, list } from './column';

type Row = { readonly annotation: AnnotationRecord };

export const gradeColumns: readonly Column<Row>[] = [
  list(
    'credibility',
    '信憑性（1〜6、評価者ごと。6 は判断できない）',
    'Credibility, 1 to 6, as each grader holds it; 6 cannot be judged',
    ({ annotation }) => heldOf(annotation.grades).map(({ value }) => value),
  ),
  list(
    'credibility_graders',
    '評価した人（同じ順）',
    'Graders, in the same order',
    ({ annotation }) => heldOf(annotation.grades).map(({ grader }) => grader.name),
  ),
];
