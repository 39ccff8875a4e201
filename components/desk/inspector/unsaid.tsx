'use client';
/** What was written and the server refused: its words, why, and the choice to send them again or let them go. */
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Board } from '@/domain/claim/board';
import { type RefusedWords, type WordedCommand, wordsOf } from '@/domain/claim/refused-words';
import { sentenceAt } from '@/domain/text/layout';
import type { Desk } from '../desk-context';
import { refusalText } from '../refusal-text';

interface Props {
  readonly desk: Desk;
  readonly words: RefusedWords;
}

export function Unsaid({ desk, words }: Props) {
  const t = useTranslations('inspector');
  const refusals = useTranslations('refusals');
  const { body, refusal } = words;
  const written = wordsOf(body);
  const mark = markOf(desk.view.board, body);
  const go = () => {
    if (mark === undefined) return;
    desk.moveTo(sentenceAt(desk.view.board.layout, mark.span.start));
    desk.choose(mark.id);
  };
  return (
    <section aria-label={t('unsaid')} tabIndex={-1} className="inspector-group differing">
      <h3>{t('unsaid')}</h3>
      <p>{refusalText(refusals, refusal)}</p>
      <p className="inspector-hint">
        {t(`unsaidKinds.${body.kind}`)}
        {'relation' in body && ` · ${t(`relations.${body.relation}`)}`}
      </p>
      {written !== null && written !== '' && (
        <blockquote className="inspector-words whitespace-pre-wrap">{written}</blockquote>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => desk.decide(words, [body])}>
          {t('sendAgain')}
        </Button>
        <Button size="small" onClick={() => desk.decide(words, [])}>
          {t('letGo')}
        </Button>
        {mark !== undefined && (
          <button type="button" className="inspector-action" onClick={go}>
            {t('showInText')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The mark it is about, while that stands in the text. */
function markOf({ annotations, links }: Board, body: WordedCommand) {
  const id =
    'annotation' in body ? body.annotation : 'link' in body ? links.get(body.link)?.annotation : '';
  const mark = annotations.get(id ?? '');
  return mark?.erased ? undefined : mark;
}
