'use client';
/** Who says it, and the words that attribute it. */
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { previousSpeaker } from '@/domain/claim/named-nearby';
import { attribute, proposedCue, speakAsBefore, takeCue } from '../attributing';
import { Refused, useAct } from './acting';
import { Field } from './field';
import type { Marked } from './marked';
import { SourceField } from './source-field';
import { StrokeKey } from './stroke-key';
import { useWanted } from './wanted';

export function SpeakerField({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const input = useRef<HTMLInputElement>(null);
  useWanted(desk.wanted, 'speaker', () => {
    input.current?.focus();
    input.current?.select();
  });
  const { board, order } = desk.view;
  const { sources } = board;
  const { speaker } = mark.attribution;
  const before = sources.get(previousSpeaker(order.marks, mark) ?? '');
  const name = (id: string | null) => act([attribute(mark, { speaker: id })]);
  return (
    <Field name={t('speaker')} stroke="speaker">
      <SourceField
        desk={desk}
        mark={mark}
        named="speaker"
        name={t('speaker')}
        value={sources.get(speaker ?? '') ?? null}
        placeholder={t('speakerHint')}
        inputRef={input}
        onPick={(id, making) => act([...making, attribute(mark, { speaker: id })])}
        onEmpty={() => name(null)}
      />
      <div className="inspector-actions">
        {before && before.id !== speaker && (
          <button type="button" className="inspector-action" onClick={() => speakAsBefore(desk)}>
            {t('sameSpeaker', { name: before.name })} <StrokeKey stroke="sameSpeaker" />
          </button>
        )}
        {speaker !== null && (
          <button type="button" className="inspector-action" onClick={() => name(null)}>
            {t('clear')}
          </button>
        )}
      </div>
      <Refused refusal={refusal} />
    </Field>
  );
}

export function CueField({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { selection, view, document } = desk;
  const { cue } = mark.attribution;
  const proposed = selection === null ? proposedCue(desk, mark) : null;
  return (
    <Field name={t('cue')} stroke="cue">
      {cue !== null && (
        <q lang={document.article.language} className="inspector-words">
          {view.board.text.slice(cue)}
        </q>
      )}
      {cue === null && selection === null && proposed === null && (
        <p className="inspector-hint">{t('cueHint')}</p>
      )}
      <div className="inspector-actions">
        {selection !== null && (
          <button type="button" className="inspector-action" onClick={() => takeCue(desk)}>
            {t('cueFromSelection')}
          </button>
        )}
        {proposed !== null && (
          <button type="button" className="inspector-action" onClick={() => takeCue(desk)}>
            {t(cue === null ? 'cueProposed' : 'cueOther', {
              words: view.board.text.slice(proposed),
            })}
          </button>
        )}
        {cue !== null && (
          <button
            type="button"
            className="inspector-action"
            onClick={() => act([attribute(mark, { cue: null })])}
          >
            {t('clear')}
          </button>
        )}
      </div>
      <Refused refusal={refusal} />
    </Field>
  );
}
