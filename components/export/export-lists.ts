// What may be chosen from, in the words of the page; what was chosen by its id is always among it.
import type { useTranslations } from 'next-intl';
import type { Choice } from '@/components/ui/select';
import type { Label } from '@/domain/claim/label';
import type { ExportChoice } from '@/domain/exchange/choice';
import { noStatement } from '@/domain/exchange/record/field';
import type { Language } from '@/domain/preference/language';
import type { ExportLists } from './export-form';

type Named = { readonly id: string; readonly name: string };
type Options = {
  readonly analysts: readonly Named[];
  readonly labels: readonly Label[];
  readonly articles: readonly Named[];
};
type Words = ReturnType<typeof useTranslations<'export'>>;

export function exportLists(
  options: Options,
  { layer, label, article }: ExportChoice,
  language: Language,
  t: Words,
): ExportLists {
  const some = (['all', 'final', 'mine'] as const).map((value) => ({
    value,
    label: t(`layers.${value}`),
  }));
  const analysts = options.analysts.map(({ id, name }) => ({ id, name: t('layerOf', { name }) }));
  const labels = options.labels.map(({ id, name }) => ({ id, name: name[language] }));
  const silent = { value: noStatement, label: t('noStatement') };
  return {
    layers: withChosen([...some, ...toChoices(analysts)], layer, t('layerOther')),
    labels: withChosen(
      [{ value: '', label: t('anyLabel') }, ...toChoices(labels), silent],
      label,
      t('labelOther'),
    ),
    articles: withChosen(
      [{ value: '', label: t('anyArticle') }, ...toChoices(options.articles)],
      article,
      t('articleOther'),
    ),
  };
}

function toChoices(all: readonly Named[]): Choice[] {
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

function withChosen(choices: Choice[], chosen: string | null, name: string): Choice[] {
  const isListed = chosen === null || choices.some(({ value }) => value === chosen);
  return isListed ? choices : [...choices, { value: chosen, label: name }];
}
