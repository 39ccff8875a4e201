/**
 * Gives each article to so many people, none of them twice, and each person as many as any other: a pure
 * function of its lists in their order, so that the same question has the same answer.
 */

/** What articles can be told apart by. */
export const strata = ['none', 'language', 'publisher'] as const;
export type Stratum = (typeof strata)[number];

export interface Portion {
  readonly article: string;
  /** What the articles are told apart by, such as a language: each person gets as many of each. */
  readonly stratum: string;
  /** Those who have the article already, or have worked on it. They count towards `perArticle`. */
  readonly taken: readonly string[];
}

export interface Worker {
  readonly person: string;
  /** What they have to do already; whoever has less comes first where all else is equal. */
  readonly load: number;
}

export interface Given {
  readonly article: string;
  readonly person: string;
}

/**
 * Where nothing is taken, any two people get numbers of articles that differ by at most one, of each stratum
 * and of all together. What is taken can make that impossible; an article for which too few people are left
 * goes to those there are.
 */
export function distribute(
  portions: readonly Portion[],
  workers: readonly Worker[],
  perArticle: number,
): readonly Given[] {
  const all = new Map<string, number>();
  const strata = [...new Set(portions.map(({ stratum }) => stratum))];
  return strata.flatMap((stratum) => {
    const here = new Map<string, number>();
    return portions
      .filter((portion) => portion.stratum === stratum)
      .flatMap(({ article, taken }) => {
        const chosen = workers
          .filter(({ person }) => !taken.includes(person))
          // The sort is stable: what is equal stays in the order of the list.
          .sort((one, other) => before(one, other, here, all))
          .slice(0, Math.max(0, perArticle - new Set(taken).size));
        for (const { person } of chosen) {
          here.set(person, (here.get(person) ?? 0) + 1);
          all.set(person, (all.get(person) ?? 0) + 1);
        }
        return chosen.map(({ person }) => ({ article, person }));
      });
  });
}

type Counts = ReadonlyMap<string, number>;

/** Those with the fewest of the stratum, then with the fewest of all, then with the least to do. */
function before(one: Worker, other: Worker, here: Counts, all: Counts): number {
  return (
    (here.get(one.person) ?? 0) - (here.get(other.person) ?? 0) ||
    (all.get(one.person) ?? 0) - (all.get(other.person) ?? 0) ||
    one.load - other.load
  );
}
