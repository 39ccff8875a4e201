'use client';
// Why something was not done with a source, in a sentence, where it happened.
import type { Messages } from 'next-intl';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

/** Those that need no value to be told. */
export type Refusal = Exclude<
  keyof Messages['sources']['refusal'],
  'unreachable' | 'row-affiliation-unknown'
>;

type Props = { readonly refusal: Refusal | 'unreachable' | null };

export function RefusalNotice({ refusal }: Props) {
  const t = useTranslations('sources.refusal');
  return refusal === null ? null : <Notice tone="error" title={t(refusal)} />;
}

/** The same as words, for where there is no place for a notice. */
export function useWhyNot(): (refusal: Refusal) => string {
  const t = useTranslations('sources.refusal');
  return (refusal) => t(refusal);
}
