/** The default codebook's borderline rules by number, each with the labels it tells apart. A number once given is never given to another rule, since people cite it. */
import type { DefaultLabelName } from './default-codebook';

interface Borderline {
  readonly number: number;
  /** The label that the rule gives, if it gives one, stands first. */
  readonly labels: readonly DefaultLabelName[];
}

export const borderlines = [
  { number: 1, labels: ['quote', 'opinion'] },
  { number: 2, labels: ['quote', 'opinion', 'fact'] },
  { number: 3, labels: ['fact', 'quote'] },
  { number: 4, labels: ['quote', 'denial'] },
  { number: 5, labels: ['denial', 'quote'] },
  { number: 6, labels: ['quote', 'denial'] },
  { number: 7, labels: ['denial', 'quote'] },
  { number: 8, labels: ['quote', 'denial'] },
  { number: 9, labels: ['fact', 'denial'] },
  { number: 10, labels: ['quote', 'fact'] },
  { number: 11, labels: ['fact', 'quote', 'denial'] },
  { number: 12, labels: ['fact', 'quote', 'denial'] },
  { number: 13, labels: ['quote', 'fact'] },
  { number: 14, labels: ['opinion', 'fact'] },
  { number: 15, labels: ['quote', 'fact'] },
  { number: 16, labels: ['fact', 'quote'] },
  { number: 17, labels: ['quote', 'denial'] },
  { number: 18, labels: ['fact', 'quote'] },
  { number: 19, labels: ['quote', 'denial'] },
  { number: 20, labels: ['quote', 'denial'] },
  { number: 21, labels: ['quote', 'denial', 'fact'] },
  { number: 22, labels: ['quote', 'opinion'] },
  { number: 23, labels: ['opinion'] },
] as const satisfies readonly Borderline[];

export type RuleNumber = (typeof borderlines)[number]['number'];
export type QuestionNumber = 1 | 2 | 3;

/** The guidance in one language. */
export interface Wording {
  /** What is marked, and what is recorded apart from the label; one sentence or two a point. */
  readonly marked: readonly string[];
  readonly questions: Readonly<Record<QuestionNumber, string>>;
  /** An example is a sentence such as an article holds, about invented places and people. */
  readonly rules: Readonly<
    Record<RuleNumber, { readonly text: string; readonly example: string | null }>
  >;
}
