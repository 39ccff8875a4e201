'use client';
/** What is read off the board for the text and the rail, worked out once for each change of what it rests on. */
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { Label } from '@/domain/claim/label';
import { statementSentences } from '@/domain/text/layout';
import { overlaps, type Span } from '@/domain/text/span';
import { readingOrder } from './article-groups';
import { useDesk } from './desk-context';

export interface Reading {
  readonly marks: readonly Annotation[];
  /** The sentences outside boilerplate. */
  readonly sentences: readonly Span[];
  readonly labels: ReadonlyMap<string, Label>;
  readonly nameOf: (mark: Annotation) => string;
  readonly labelName: (label: string | null) => string;
}

export function useReading(): Reading {
  const { board } = useDesk().view;
  const t = useTranslations('desk');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { annotations, layout, codebook, sources } = board;
  const marks = useMemo(() => readingOrder(annotations.values()), [annotations]);
  const sentences = useMemo(() => statementSentences(layout), [layout]);
  const labels = useMemo(
    () => new Map(codebook.labels.map((label) => [label.id, label])),
    [codebook],
  );
  const labelName = useCallback(
    (id: string | null) => (id === null ? t('noStatement') : (labels.get(id)?.name[locale] ?? id)),
    [labels, locale, t],
  );
  const nameOf = useCallback(
    ({ label, attribution }: Annotation) => {
      const speaker = sources.get(attribution.speaker ?? '')?.name;
      return speaker ? t('markName', { label: labelName(label), speaker }) : labelName(label);
    },
    [labelName, sources, t],
  );
  return { marks, sentences, labels, nameOf, labelName };
}

export function marksOn(marks: readonly Annotation[], span: Span): Annotation[] {
  return marks.filter((mark) => overlaps(mark.span, span));
}
