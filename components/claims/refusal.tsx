'use client';
// Why something was not done with a claim, in a sentence, where it happened.
import type { Messages } from 'next-intl';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

export type Refusal = Exclude<keyof Messages['claims']['refusal'], 'unreachable'>;

type Props = { readonly refusal: Refusal | 'unreachable' | null };

export function RefusalNotice({ refusal }: Props) {
  const t = useTranslations('claims.refusal');
  return refusal === null ? null : <Notice tone="error" title={t(refusal)} />;
}

/** The same as words, for where there is no place for a notice. */
export function useWhyNot(): (refusal: Refusal) => string {
  const t = useTranslations('claims.refusal');
  return (refusal) => t(refusal);
}
