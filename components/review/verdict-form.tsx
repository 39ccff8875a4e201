'use client';
/** The reviewer's verdict on the chosen mark: accept, another label, reject, each by one key. */
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { TextArea } from '@/components/ui/text-area';
import type { Annotation } from '@/domain/claim/annotation';
import { give, isJudged, judgeLabel, ownVerdict } from './judge';
import { VerdictDetails } from './verdict-details';

interface Props {
  readonly chosen: Annotation;
  readonly reason: RefObject<HTMLTextAreaElement | null>;
  readonly comment: string;
  readonly setComment: (comment: string) => void;
}

export function VerdictForm({ chosen, reason, comment, setComment }: Props) {
  const t = useTranslations('review');
  const { act, view } = useDesk();
  const [missing, setMissing] = useState(false);
  const verdict = ownVerdict(view.board, chosen.id);
  const reject = () => {
    setMissing(comment.trim() === '');
    if (comment.trim() === '') reason.current?.focus();
    else act(give(chosen, 'reject', comment));
  };
  return (
    <section aria-label={t('verdict')} className="review-verdict">
      <p role="status">{verdict === null ? t('unjudged') : t(`given.${verdict.verdict}`)}</p>
      {verdict !== null && !isJudged(view.board, chosen) && <p>{t('changedSince')}</p>}
      <div className="review-buttons">
        <Button
          size="small"
          aria-pressed={verdict?.verdict === 'accept'}
          onClick={() => act(give(chosen, 'accept', comment))}
        >
          {t('accept')} <Kbd keys="a" />
        </Button>
        <Button size="small" aria-pressed={verdict?.verdict === 'reject'} onClick={reject}>
          {t('reject')} <Kbd keys="r" />
        </Button>
        {verdict !== null && (
          <Button
            size="small"
            onClick={() => act([{ kind: 'withdraw-verdict', annotation: chosen.id }])}
          >
            {t('withdraw')}
          </Button>
        )}
      </div>
      {verdict !== null && <VerdictDetails verdict={verdict} />}
      <ChangeLabel chosen={chosen} comment={comment} />
      <Field
        label={t('reason')}
        hint={t('reasonHint')}
        error={missing ? t('reasonMissing') : undefined}
      >
        <TextArea
          ref={reason}
          rows={2}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          onKeyDown={leaveByEscape}
        />
      </Field>
    </section>
  );
}

/** The verdict's keys work again at once; while an input method converts, Escape is its own. */
function leaveByEscape(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
  event.stopPropagation();
  event.currentTarget.blur();
}

function ChangeLabel({ chosen, comment }: { chosen: Annotation; comment: string }) {
  const t = useTranslations('review');
  const desk = useTranslations('desk');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { act, view } = useDesk();
  const change = ownVerdict(view.board, chosen.id)?.change ?? null;
  const choices = [
    ...view.board.codebook.labels.map(({ id, name, key }) => ({ id, name: name[locale], key })),
    { id: null, name: desk('noStatement'), key: 'x' },
  ].filter(({ id }) => id !== chosen.label);
  return (
    <fieldset className="review-buttons">
      <legend>{t('change')}</legend>
      {choices.map(({ id, name, key }) => (
        <Button
          key={key}
          size="small"
          aria-pressed={change !== null && change.label === id}
          onClick={() => act(judgeLabel(chosen, id, comment))}
        >
          {name} <Kbd keys={key} />
        </Button>
      ))}
    </fieldset>
  );
}
