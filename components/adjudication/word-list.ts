'use client';
/** Kinds of difference and names one after the other, as the reader's language does. */
import { useFormatter } from 'next-intl';

export function useWordList(): (words: readonly string[]) => string {
  const format = useFormatter();
  return (words) => format.list(words, { type: 'conjunction', style: 'narrow' });
}
