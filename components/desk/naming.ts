/** What marks are called, in the reader's language: the same on the server and in the browser. */
import type { useTranslations } from 'next-intl';
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import type { Bilingual } from '@/domain/claim/label';
import type { Naming } from './line-html';

export type NamingStrings = ReturnType<typeof useTranslations<'desk'>>;

export interface LabelNaming extends Naming {
  readonly labelName: (label: string | null) => string;
}

export function namingOf(
  { codebook, sources }: Pick<Board, 'codebook'> & { sources: Pick<Board['sources'], 'get'> },
  locale: keyof Bilingual,
  t: NamingStrings,
): LabelNaming {
  const { former = [] } = codebook;
  const labels = new Map([...former, ...codebook.labels].map((label) => [label.id, label]));
  const labelName = (id: string | null) =>
    id === null ? t('noStatement') : (labels.get(id)?.name[locale] ?? id);
  const nameOf = ({ label, attribution }: Annotation) => {
    const speaker = sources.get(attribution.speaker ?? '')?.name;
    return speaker ? t('markName', { label: labelName(label), speaker }) : labelName(label);
  };
  return { labels, labelName, nameOf, boilerplate: (lines) => t('boilerplate', { lines }) };
}
