/** One pass over the articles: what it leaves behind is all that the coefficients need, and does not grow with the number of sentences. */
import { krippendorffAlpha } from './krippendorff';
import { Numbered } from './numbered';
import { type Judgment, type Pattern, PatternTally, tallyOf } from './patterns';
import { percentage } from './percentage';
import type { Aspect } from './query';
import { judgeSentences, type Mark } from './units';

export interface JudgedLayer {
  /** Account id; null for the final layer. */
  readonly author: string | null;
  readonly marks: readonly Mark[];
}

/** One version of an article, with the layers that count. */
export interface JudgedVersion {
  readonly article: string;
  readonly version: string;
  /** `2026-11`, in which the last of its layers was submitted; null while none is. */
  readonly month: string | null;
  /** Code points of the text. */
  readonly length: number;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly layers: readonly JudgedLayer[];
}

export interface TallyRules {
  readonly aspect: Aspect;
  readonly unmarked: 'missing' | 'none';
  /** The values that there are to choose from, in their order; of speakers and targets, whatever is met. */
  readonly values: readonly string[];
}

/** The value of a sentence of which an annotator says nothing, where that is counted as a judgment. */
export const unmarked = 'unmarked';
/** "No statement" is a label like the others here. */
export const noStatement = 'no-statement';
/** Stands for the final layer among the annotators. */
export const final = 'final';

export interface ArticleAgreement {
  readonly article: string;
  /** Sentences that two or more judged, and how many of those all judged alike. */
  readonly pairable: number;
  readonly alike: number;
  readonly percentage: number;
  /** Null where it is not defined. */
  readonly alpha: number | null;
}

/** Only what can be sent from one thread to another. */
export interface AgreementSums {
  /** Sentences of the articles that anybody judged; and how many were judged by none, one, two … annotators. */
  readonly sentences: number;
  readonly judgedBy: readonly number[];
  readonly articles: number;
  /** By number: the values, and the annotators' account ids. */
  readonly values: readonly string[];
  readonly annotators: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Of each annotator, who is 0, against the final layer, which is 1. */
  readonly againstFinal: readonly (readonly Pattern[])[];
  readonly months: readonly { readonly month: string; readonly patterns: readonly Pattern[] }[];
  /** Those that agree least, the worst first. */
  readonly lowest: readonly ArticleAgreement[];
}

/** As many articles as a page can show. */
const mostArticles = 100;

export class AgreementTally {
  readonly #values: Numbered;
  readonly #annotators = new Numbered([]);
  readonly #all = new PatternTally();
  readonly #againstFinal: PatternTally[] = [];
  readonly #months = new Map<string, PatternTally>();
  readonly #judgedBy: number[] = [];
  #lowest: ArticleAgreement[] = [];
  #articles = 0;
  #sentences = 0;

  constructor(readonly rules: TallyRules) {
    const { values } = rules;
    this.#values = new Numbered(rules.unmarked === 'none' ? [...values, unmarked] : values);
  }

  add(version: JudgedVersion): void {
    const said = version.layers.map(({ author, marks }) => ({
      annotator: author === null ? null : this.#annotators.numberOf(author),
      values: judgeSentences(version.sentences, marks),
    }));
    const units = version.sentences.map((_, sentence) => this.#judge(said, sentence));
    const tally = tallyOf(units);
    this.#addPatterns(tally.patterns, version.month);
    this.#sentences += units.length;
    this.#articles++;
    this.#keepLowest(version.article, tally.patterns);
  }

  #judge(said: readonly Said[], sentence: number): Judgment[] {
    const judgments: Judgment[] = [];
    let wanted: number | null = null;
    for (const { annotator, values } of said) {
      const value = this.#numberOf(values[sentence] ?? null);
      if (value === null) continue;
      if (annotator === null) wanted = value;
      else judgments.push({ annotator, value });
    }
    for (const { annotator, value } of judgments) {
      if (wanted === null) break;
      const pairs = this.#againstFinal[annotator] ?? new PatternTally();
      this.#againstFinal[annotator] = pairs;
      pairs.add([
        { annotator: 0, value },
        { annotator: 1, value: wanted },
      ]);
    }
    this.#judgedBy[judgments.length] = (this.#judgedBy[judgments.length] ?? 0) + 1;
    return judgments;
  }

  #numberOf(value: string | null): number | null {
    if (value !== null) return this.#values.numberOf(value);
    return this.rules.unmarked === 'none' ? this.#values.numberOf(unmarked) : null;
  }

  #addPatterns(patterns: readonly Pattern[], month: string | null): void {
    const byMonth = month === null ? null : (this.#months.get(month) ?? new PatternTally());
    if (month !== null && byMonth) this.#months.set(month, byMonth);
    for (const { judgments, units } of patterns) {
      const kept = this.#all.add(judgments, units);
      byMonth?.add(kept, units);
    }
  }

  #keepLowest(article: string, patterns: readonly Pattern[]): void {
    const share = percentage(patterns);
    if (!share.ok) return;
    const alpha = krippendorffAlpha(patterns, 'nominal');
    const paired = patterns.filter(({ judgments }) => judgments.length > 1);
    const alike = paired.filter(({ judgments }) =>
      judgments.every(({ value }) => value === judgments[0]?.value),
    );
    this.#lowest.push({
      article,
      pairable: countUnits(paired),
      alike: countUnits(alike),
      percentage: share.value,
      alpha: alpha.ok ? alpha.value : null,
    });
    if (this.#lowest.length > 2 * mostArticles) this.#lowest = worstFirst(this.#lowest);
  }

  get sums(): AgreementSums {
    return {
      sentences: this.#sentences,
      judgedBy: Array.from(this.#judgedBy, (count) => count ?? 0),
      articles: this.#articles,
      values: this.#values.names,
      annotators: this.#annotators.names,
      patterns: this.#all.patterns,
      againstFinal: this.#annotators.names.map((_, at) => this.#againstFinal[at]?.patterns ?? []),
      months: [...this.#months]
        .map(([month, tally]) => ({ month, patterns: tally.patterns }))
        .sort((one, other) => (one.month < other.month ? -1 : 1)),
      lowest: worstFirst(this.#lowest),
    };
  }
}

interface Said {
  readonly annotator: number | null;
  readonly values: readonly (string | null)[];
}

function worstFirst(articles: readonly ArticleAgreement[]): ArticleAgreement[] {
  return [...articles]
    .sort(
      (one, other) =>
        one.percentage - other.percentage ||
        other.pairable - one.pairable ||
        (one.article < other.article ? -1 : 1),
    )
    .slice(0, mostArticles);
}

function countUnits(patterns: readonly Pattern[]): number {
  return patterns.reduce((sum, { units }) => sum + units, 0);
}
