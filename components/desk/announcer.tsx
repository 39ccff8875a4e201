'use client';
/** Reads out what a key has come to: the sentence, or the mark with its label, its speaker and its state. */
import { useTranslations } from 'next-intl';
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import { type Desk, useDesk } from './desk-context';
import type { Reading } from './desk-reading';
import { grouped } from './grouped';
import { linksOf } from './link-spans';

export function Announcer({ reading }: { readonly reading: Reading }) {
  const desk = useDesk();
  const { chosen, sentence } = desk;
  const marked = useMarked(desk, reading);
  const t = useTranslations('desk');
  const at = sentence === null ? -1 : reading.sentences.indexOf(sentence);
  const read = () => {
    if (chosen !== null) return marked(chosen);
    if (sentence === null || at < 0) return '';
    const [number, count] = [grouped(at + 1), grouped(reading.sentences.length)];
    return t('announceSentence', { number, count, words: desk.view.board.text.slice(sentence) });
  };
  return (
    <p role="status" className="sr-only">
      {read()}
    </p>
  );
}

function useMarked(desk: Desk, { naming }: Reading): (mark: Annotation) => string {
  const t = useTranslations('desk');
  return (mark) => {
    const links = linksOf(desk, mark).length;
    const states = [
      links > 0 ? t('stateLinks', { count: links }) : null,
      mark.note === '' ? null : t('stateNote'),
      isJudged(desk.view.board, mark) ? t('stateJudged') : null,
    ].filter((state) => state !== null);
    const words = mark.quote.exact;
    return t('announceMark', { name: naming.nameOf(mark), states: states.join('、'), words });
  };
}

/** Every verdict is looked at, of which there are few: a layer is judged after it is made. */
function isJudged({ verdicts }: Board, { id }: Annotation): boolean {
  return [...verdicts.values()].some(
    ({ annotation, withdrawn }) => annotation === id && !withdrawn,
  );
}
