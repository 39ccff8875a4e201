'use client';
/** What is read off the board for the text and the rail, worked out once for each change of what it rests on. */
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import { gapsOf, listDenying } from '@/domain/claim/gaps';
import { useDesk } from './desk-context';
import { type LabelNaming, namingOf } from './naming';
import type { ReadingOrder } from './reading-order';

export interface Reading extends ReadingOrder {
  /** Whether a mark lacks something. */
  readonly isIncomplete: (mark: Annotation) => boolean;
  readonly naming: LabelNaming;
}

export function useReading(): Reading {
  const { board, order } = useDesk().view;
  const t = useTranslations('desk');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { links, codebook } = board;
  const isIncomplete = useMemo(() => {
    const denying = listDenying(links.values());
    return (mark: Annotation) => gapsOf(mark, denying, codebook).length > 0;
  }, [links, codebook]);
  // Naming must not change with every new source: the whole text would be written again for it.
  const sources = useRef(board.sources);
  sources.current = board.sources;
  const naming = useMemo(
    () => namingOf({ codebook, sources: { get: (id) => sources.current.get(id) } }, locale, t),
    [codebook, locale, t],
  );
  return useMemo(() => ({ ...order, isIncomplete, naming }), [order, isIncomplete, naming]);
}
