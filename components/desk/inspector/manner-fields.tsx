'use client';
/** How, when and where it was said, and how sure it sounds: each may be left open. */
import { useTranslations } from 'next-intl';
import {
  type Attribution,
  certainties,
  contents,
  directnesses,
  polarities,
} from '@/domain/claim/attribution';
import { attribute } from '../attributing';
import { Refused, useAct } from './acting';
import { DraftLine } from './draft-line';
import { Field } from './field';
import type { Marked } from './marked';
import { Toggles } from './toggles';

export function MannerFields({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { directness, content, polarity, certainty } = mark.attribution;
  const set = (change: Partial<Attribution>) => act([attribute(mark, change)]);
  return (
    <>
      <Choice
        name={t('directness')}
        options={directnesses.map((value) => ({ value, content: t(`directnesses.${value}`) }))}
        pressed={directness}
        onChange={(value) => set({ directness: value })}
      />
      <Choice
        name={t('content')}
        options={contents.map((value) => ({ value, content: t(`contents.${value}`) }))}
        pressed={content}
        onChange={(value) => set({ content: value })}
      />
      <Choice
        name={t('polarity')}
        options={polarities.map((value) => ({ value, content: t(`polarities.${value}`) }))}
        pressed={polarity}
        onChange={(value) => set({ polarity: value })}
      />
      <Choice
        name={t('certainty')}
        options={certainties.map((value) => ({ value, content: t(`certainties.${value}`) }))}
        pressed={certainty}
        onChange={(value) => set({ certainty: value })}
      />
      <Refused refusal={refusal} />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly content: string }[];
  readonly pressed: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ onChange, ...rest }: ChoiceProps<Value>) {
  return (
    <Field name={rest.name}>
      <Toggles {...rest} onPick={onChange} onClear={() => onChange(null)} />
    </Field>
  );
}

/** As a reader of the article would say it: a date, "on Monday", "in a telephone interview". */
export function SaidFields({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { saidAt, saidWhere } = mark.attribution;
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <Field name={t('said')}>
      <div className="inspector-pair">
        <DraftLine
          name={t('saidAt')}
          saved={saidAt ?? ''}
          save={(text) => act([attribute(mark, { saidAt: said(text) })])}
          placeholder={t('saidAtHint')}
          maxLength={longestSaid}
        />
        <DraftLine
          name={t('saidWhere')}
          saved={saidWhere ?? ''}
          save={(text) => act([attribute(mark, { saidWhere: said(text) })])}
          placeholder={t('saidWhereHint')}
          maxLength={longestSaid}
        />
      </div>
      <Refused refusal={refusal} />
    </Field>
  );
}

/** In UTF-16 units: a place or a time takes a line. */
const longestSaid = 300;
