/** How alike an annotation and a claim are: what a person is told beside each claim that is proposed, and in which order. */

/** As much of a claim as is compared. */
export interface ComparedClaim {
  readonly id: string;
  readonly text: string;
  /** How many annotations in sight mention it. */
  readonly mentions: number;
  /** How much the wordings have in common, 0 to 1. */
  readonly similarity: number;
  /** Names of the speakers it shares with the annotation. */
  readonly speakers: readonly string[];
  /** Whether a link leads from the annotation to one of its mentions, or back. */
  readonly linked: boolean;
  /** The words of its mentions, in which dates and numbers are looked for. */
  readonly words: readonly string[];
}

export interface ClaimCandidate {
  readonly id: string;
  readonly text: string;
  readonly mentions: number;
  /** Percent. */
  readonly similarity: number;
  readonly speakers: readonly string[];
  readonly linked: boolean;
  readonly dates: readonly string[];
  readonly numbers: readonly string[];
}

/** A link says it outright; the same speaker or date narrows things down, wording says the most of the rest. */
const weights = { linked: 2, similarity: 1, speaker: 0.25, date: 0.15, number: 0.2 } as const;

/** More of a kind say nothing new. */
const mostOfAKind = 3;

/** Best first; then by text, then by id. What shares nothing is left out, unless it was searched for. */
export function rankClaims(
  words: string,
  claims: readonly ComparedClaim[],
  limit: number,
  searched: boolean,
): ClaimCandidate[] {
  const own = figuresIn(words);
  return claims
    .map((claim) => {
      const theirs = figuresIn([claim.text, ...claim.words].join(' '));
      const dates = own.dates.filter((date) => theirs.dates.includes(date));
      const numbers = own.numbers.filter((number) => theirs.numbers.includes(number));
      return { claim, dates, numbers, score: scoreOf(claim, dates.length, numbers.length) };
    })
    .filter(({ score }) => searched || score >= least)
    .sort(
      (a, b) =>
        b.score - a.score || order(a.claim.text, b.claim.text) || order(a.claim.id, b.claim.id),
    )
    .slice(0, limit)
    .map(({ claim, dates, numbers }) => {
      const { id, text, mentions, speakers, linked } = claim;
      const similarity = Math.round(claim.similarity * 100);
      return { id, text, mentions, similarity, speakers, linked, dates, numbers };
    });
}

/** Below it, what is shared is chance. */
const least = 0.1;

function scoreOf(
  { linked, similarity, speakers }: ComparedClaim,
  dates: number,
  numbers: number,
): number {
  const some = (count: number) => Math.min(count, mostOfAKind);
  return (
    Number(linked) * weights.linked +
    similarity * weights.similarity +
    some(speakers.length) * weights.speaker +
    some(dates) * weights.date +
    some(numbers) * weights.number
  );
}

export interface Figures {
  /** As 17日, 2025年, 18 January. */
  readonly dates: readonly string[];
  /** With the word they count, where one follows at once: 60人, 20年間, 33. */
  readonly numbers: readonly string[];
}

const figure =
  /\d[\d,]*(?:\.\d+)?(?:年間|カ月|か月|ヶ月|時間|分間|年|月|日|人|名|機|発|件|回|隻|台|万|億|兆|%)?/gu;

/** Dates and numbers in a text, in any width, each once, in order. */
export function figuresIn(text: string): Figures {
  const found = text.normalize('NFKC').match(figure) ?? [];
  const figures = [...new Set(found.map((one) => one.replaceAll(',', '')))];
  const isDate = (one: string) => /[年月日]$/u.test(one);
  return {
    dates: figures.filter(isDate),
    // A lone digit stands in every text.
    numbers: figures.filter((one) => !isDate(one) && one.length > 1),
  };
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
