/** The default codebook's guidance: what is marked, the questions that find the label, the borderline rules. */
import type { Language } from '@/domain/preference/language';
import { borderlines, type QuestionNumber, type RuleNumber } from './borderline';
import type { DefaultLabelName } from './default-codebook';
import { english } from './guidelines-en';
import { japanese } from './guidelines-ja';
import type { Bilingual } from './label';

export interface Rule {
  readonly number: RuleNumber;
  readonly text: Bilingual;
  /** A sentence such as an article holds, about invented places and people. */
  readonly example: Bilingual | null;
  /** The label that the rule gives, if it gives one, then those it is told from. */
  readonly labels: readonly DefaultLabelName[];
}

export interface Question {
  readonly number: QuestionNumber;
  readonly text: Bilingual;
  /** The label, or the number of the question to ask next. */
  readonly yes: DefaultLabelName | QuestionNumber;
  readonly no: DefaultLabelName | QuestionNumber;
}

export const marked: Readonly<Record<Language, readonly string[]>> = {
  ja: japanese.marked,
  en: english.marked,
};

/** Asked from the first on. They give a sentence one label, also when several fit. */
export const questions: readonly Question[] = [
  { number: 1, text: ask(1), yes: 2, no: 3 },
  { number: 2, text: ask(2), yes: 'denial', no: 'quote' },
  { number: 3, text: ask(3), yes: 'opinion', no: 'fact' },
];

/** In the order of their numbers. */
export const rules: readonly Rule[] = borderlines.map(({ number, labels }) => ({
  number,
  text: { ja: japanese.rules[number].text, en: english.rules[number].text },
  example: both(japanese.rules[number].example, english.rules[number].example),
  labels,
}));

function ask(number: QuestionNumber): Bilingual {
  return { ja: japanese.questions[number], en: english.questions[number] };
}

/** An example that one language lacks is shown in neither. */
function both(ja: string | null, en: string | null): Bilingual | null {
  return ja === null || en === null ? null : { ja, en };
}

export function rulesAbout(label: DefaultLabelName): readonly Rule[] {
  return rules.filter(({ labels }) => labels.includes(label));
}

/** Those of the rules that hold every word of the query. A lone number, also as 規則７ or “rule 7”, is a rule's own. */
export function searchRules(
  among: readonly Rule[],
  query: string,
  language: Language,
): readonly Rule[] {
  const wanted = fold(query).trim();
  const cited = /^(?:規則|rule)?\s*(\d+)$/u.exec(wanted)?.[1];
  if (cited !== undefined) return among.filter(({ number }) => number === Number(cited));
  const words = wanted.split(/\s+/u);
  return among.filter(({ text, example }) => {
    const held = fold(`${text[language]} ${example?.[language] ?? ''}`);
    return words.every((word) => held.includes(word));
  });
}

/** Without the differences of width, case and apostrophe that nobody means when searching. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/gu, "'");
}
