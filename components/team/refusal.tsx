'use client';
// Why an assignment was not made or changed, in a sentence.
import { type Messages, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

export type Refusal = Exclude<keyof Messages['assignments']['refusal'], 'unreachable'>;

export function RefusalNotice({ refusal }: { readonly refusal: Refusal | 'unreachable' | null }) {
  const t = useTranslations('assignments.refusal');
  return refusal === null ? null : <Notice tone="error" title={t(refusal)} />;
}
