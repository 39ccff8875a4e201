/** One pass over the articles for the agreement on spans. */
import { addContinuum, addSums, noSums, type UnitizingSums } from './continuum';
import { addSpans, noSpans, type SpanCounts } from './span-scores';
import type { JudgedVersion } from './tally';
import { segmentsOf } from './units';

export interface SpanSums {
  /** How many articles two or more have marked. */
  readonly articles: number;
  /** Account ids. */
  readonly annotators: readonly string[];
  /** What was marked, the articles in as many blocks as there may be at most: resampled, they tell how sure the whole is. */
  readonly blocks: readonly UnitizingSums[];
  /** Of each annotator, against the final layer. */
  readonly scores: readonly SpanCounts[];
}

/** Enough that an interval does not depend on them, few enough to be held. */
const mostBlocks = 200;

export class SpanTally {
  readonly #blocks: UnitizingSums[] = [];
  readonly #scores = new Map<string, SpanCounts>();
  #articles = 0;

  /** `labels` is how many labels the codebook has. */
  constructor(readonly labels: number) {}

  add({ layers, length }: JudgedVersion): void {
    const annotators = layers.filter(({ author }) => author !== null);
    if (annotators.length > 1) {
      const segmented = annotators.map(({ marks }) => segmentsOf(marks, this.labels));
      addContinuum(this.#nextBlock(), length, segmented);
    }
    const wanted = layers.find(({ author }) => author === null);
    for (const { author, marks } of annotators) {
      const counts = this.#scores.get(author ?? '') ?? noSpans();
      this.#scores.set(author ?? '', counts);
      if (wanted) addSpans(counts, this.#asSegments(marks), this.#asSegments(wanted.marks));
    }
  }

  #nextBlock(): UnitizingSums {
    const at = this.#articles++ % mostBlocks;
    const block = this.#blocks[at] ?? noSums();
    this.#blocks[at] = block;
    return block;
  }

  /** All of them, nested ones too. */
  #asSegments(marks: JudgedVersion['layers'][number]['marks']) {
    return marks
      .filter(({ rank }) => rank < this.labels)
      .map(({ start, end, rank }) => ({ start, end, value: rank }));
  }

  get sums(): SpanSums {
    return {
      articles: this.#articles,
      annotators: [...this.#scores.keys()],
      blocks: this.#blocks,
      scores: [...this.#scores.values()],
    };
  }
}

/** The blocks together, each as often as it was drawn; once, where nothing is said. */
export function wholeOf(
  blocks: readonly UnitizingSums[],
  drawn?: readonly number[],
): UnitizingSums {
  const whole = noSums();
  for (const [at, block] of blocks.entries()) addSums(whole, block, drawn?.[at] ?? 1);
  return whole;
}
