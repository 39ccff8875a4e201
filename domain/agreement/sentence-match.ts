/** Which sentences stand behind a figure. */
import type { SentenceFilter } from './query';
import { final, type JudgedVersion, unmarked } from './tally';
import { judgeSentences } from './units';

/** One sentence with each layer's word on it. */
export interface JudgedSentence {
  readonly article: string;
  readonly version: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  /** By account id, or `final`; only those that say something. */
  readonly said: ReadonlyMap<string, string>;
}

/** The sentences of a version that a filter asks for, in order. `none`: who says nothing is counted as saying so. */
export function findSentences(
  judged: JudgedVersion,
  filter: SentenceFilter,
  none: boolean,
): JudgedSentence[] {
  const { article, version, sentences, layers, month } = judged;
  if (filter.month !== null && filter.month !== month) return [];
  const words = layers.map(({ author, marks }) => ({
    author: author ?? final,
    values: judgeSentences(sentences, marks),
  }));
  return sentences.flatMap(({ start, end }, at) => {
    const said = new Map<string, string>();
    for (const { author, values } of words) {
      const value = values[at] ?? (none ? unmarked : null);
      if (value !== null) said.set(author, value);
    }
    const isBehind = filter.after?.version !== version || filter.after.start < start;
    return isBehind && matches(said, filter) ? [{ article, version, start, end, said }] : [];
  });
}

function matches(said: ReadonlyMap<string, string>, filter: SentenceFilter): boolean {
  const people = [...said].filter(([author]) => author !== final).map(([, value]) => value);
  const asked = [filter.one, filter.other].filter((author) => author !== null);
  if (!asked.every((author) => said.has(author))) return false;
  if (!asked.includes(final) && people.length < 2) return false;
  if (filter.value !== null && !people.includes(filter.value)) return false;
  return isAlikeAsAsked(said, filter, people) && saysAsAsked(said, filter, people);
}

function isAlikeAsAsked(
  said: ReadonlyMap<string, string>,
  { one, other, alike }: SentenceFilter,
  people: readonly string[],
): boolean {
  if (alike === null) return true;
  const among = one !== null && other !== null ? [said.get(one), said.get(other)] : people;
  return (new Set(among).size === 1) === (alike === 'yes');
}

/** With nobody named, any two of the annotators will do. */
function saysAsAsked(
  said: ReadonlyMap<string, string>,
  { one, other, oneValue, otherValue }: SentenceFilter,
  people: readonly string[],
): boolean {
  if (one !== null && other !== null) {
    const [first, second] = [said.get(one), said.get(other)];
    return (
      (oneValue === null || first === oneValue) && (otherValue === null || second === otherValue)
    );
  }
  if (oneValue === null || otherValue === null) return true;
  if (oneValue !== otherValue) return people.includes(oneValue) && people.includes(otherValue);
  return people.filter((value) => value === oneValue).length > 1;
}
