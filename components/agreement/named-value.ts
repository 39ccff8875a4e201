/** A value as readers know it: a label by its name and colour, a speaker by theirs. */
import type { useTranslations } from 'next-intl';
import type { Aspect } from '@/domain/agreement/query';
import { noStatement, unmarked } from '@/domain/agreement/tally';
import { directnesses } from '@/domain/claim/attribution';
import type { Label } from '@/domain/claim/label';
import { relations } from '@/domain/claim/link';
import type { Language } from '@/domain/preference/language';

export interface NamedValue {
  /** As it stands in the address. */
  readonly key: string;
  readonly name: string;
  readonly colour?: string | undefined;
  readonly line?: string | undefined;
}

export interface Naming {
  readonly of: Aspect;
  readonly labels: readonly Label[];
  /** Sources by id. */
  readonly sources: ReadonlyMap<string, string>;
  readonly language: Language;
}

type T = ReturnType<typeof useTranslations<'agreement'>>;

export function nameValue(
  key: string,
  { of, labels, sources, language }: Naming,
  t: T,
): NamedValue {
  if (key === unmarked) return { key, name: t('unmarked'), colour: 'none' };
  if (key === noStatement) return { key, name: t('noStatement'), colour: 'none' };
  if (of === 'label' || of === 'span') {
    const label = labels.find(({ id }) => id === key);
    return label
      ? { key, name: label.name[language], colour: label.colour, line: label.line }
      : { key, name: t('labelGone'), colour: 'none' };
  }
  if (of === 'speaker') return { key, name: sources.get(key) ?? t('sourceGone') };
  return {
    key,
    name: key
      .split('+')
      .map((part) => nameWord(part, t))
      .join(' · '),
  };
}

function nameWord(word: string, t: T): string {
  const directness = directnesses.find((one) => one === word);
  if (directness) return t(`directnesses.${directness}`);
  const relation = relations.find((one) => one === word);
  return relation ? t(`relations.${relation}`) : word;
}

/** Targets by number, alike ones alike: where a link leads is not told to who may not see it there. */
function nameTargets(
  said: readonly (readonly [string, string])[],
  t: T,
): (readonly [string, NamedValue])[] {
  const kinds = [...new Set(said.map(([, value]) => value))];
  return said.map(([author, key]) => [
    author,
    {
      key,
      name: key === unmarked ? t('unmarked') : t('targetNo', { number: kinds.indexOf(key) + 1 }),
    },
  ]);
}

/** What each said of a sentence. */
export function nameSaid(said: readonly (readonly [string, string])[], naming: Naming, t: T) {
  if (naming.of === 'target') return nameTargets(said, t);
  return said.map(([author, value]) => [author, nameValue(value, naming, t)] as const);
}
