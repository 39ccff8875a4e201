'use client';
/** What is painted on the text: the final layer's marks, and all analysts' where something is still to be decided. */
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Desk } from '@/components/desk/desk-context';
import type { Reading } from '@/components/desk/desk-reading';
import { readingOrder } from '@/components/desk/reading-order';
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import { stateOf } from '@/domain/review/places';
import { marksOf } from '@/domain/review/position';
import type { Standing } from '@/domain/review/standing';

export interface Painted {
  readonly board: Board;
  readonly reading: Reading;
}

/** Marks say whose they are to those who hear them read out. */
export function usePainted(desk: Desk, reading: Reading, standing: Standing): Painted {
  const t = useTranslations('adjudication');
  const { board } = desk.view;
  const names = useAnalystNames(desk);
  const { naming: plain, isIncomplete } = reading;
  const naming = useMemo(() => {
    const nameOf = (mark: Annotation) => {
      const analyst = names.get(mark.layer);
      const name = plain.nameOf(mark);
      return analyst === undefined ? t('finalMark', { name }) : t('markOf', { analyst, name });
    };
    return { ...plain, nameOf };
  }, [plain, names, t]);
  const painted = useMemo(() => paint(board, standing), [board, standing]);
  return useMemo(
    () => ({ board: painted, reading: { ...readingOrder(painted), isIncomplete, naming } }),
    [painted, isIncomplete, naming],
  );
}

export function useAnalystNames({ document }: Desk): ReadonlyMap<string, string> {
  const { adjudication } = document;
  return useMemo(
    () => new Map((adjudication?.layers ?? []).map(({ id, authorName }) => [id, authorName])),
    [adjudication],
  );
}

function paint(board: Board, { places }: Standing): Board {
  const shown = new Map<string, Annotation>();
  for (const mark of board.annotations.values()) {
    if (mark.layer === board.layer.id && !mark.erased) shown.set(mark.id, mark);
  }
  for (const place of places) {
    if (place.position === null || stateOf(place) === 'decided') continue;
    for (const mark of marksOf(place.position)) shown.set(mark.id, mark);
  }
  return { ...board, annotations: shown };
}
