'use client';
// Why something was not done with an article, in a sentence, where it happened.
import type { Messages } from 'next-intl';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

export type Refusal = Exclude<keyof Messages['articles']['refusal'], 'unreachable'>;

type Props = { readonly refusal: Refusal | 'unreachable' | null };

export function RefusalNotice({ refusal }: Props) {
  const t = useTranslations('articles.refusal');
  return refusal === null ? null : <Notice tone="error" title={t(refusal)} />;
}
