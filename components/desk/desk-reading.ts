'use client';
/** What is read off the board for the text and the rail, worked out once for each change of what it rests on. */
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import { findIncomplete } from '@/domain/claim/gaps';
import { statementSentences } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import { readingOrder } from './article-groups';
import { useDesk } from './desk-context';
import { type LabelNaming, namingOf } from './naming';

export interface Reading {
  readonly marks: readonly Annotation[];
  /** Ids of the marks that lack something. */
  readonly incomplete: ReadonlySet<string>;
  /** The sentences outside boilerplate. */
  readonly sentences: readonly Span[];
  readonly naming: LabelNaming;
}

export function useReading(): Reading {
  const { board } = useDesk().view;
  const t = useTranslations('desk');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { annotations, links, layout, codebook } = board;
  const marks = useMemo(() => readingOrder(annotations.values()), [annotations]);
  const incomplete = useMemo(
    () => findIncomplete(annotations.values(), links.values(), codebook),
    [annotations, links, codebook],
  );
  const sentences = useMemo(() => statementSentences(layout), [layout]);
  // Naming must not change with every new source: the whole text would be written again for it.
  const sources = useRef(board.sources);
  sources.current = board.sources;
  const naming = useMemo(
    () => namingOf({ codebook, sources: { get: (id) => sources.current.get(id) } }, locale, t),
    [codebook, locale, t],
  );
  return useMemo(
    () => ({ marks, incomplete, sentences, naming }),
    [marks, incomplete, sentences, naming],
  );
}
