'use client';
/** When and where it was said, as a reader of the article would say it: a date, "on Monday", "in a telephone interview". */
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { attribute } from '../attributing';
import { late } from '../late';
import { Refused, useAct } from './acting';
import { DraftLine } from './draft-line';
import { Field } from './field';
import type { Marked } from './marked';
import { useWanted } from './wanted';

/** The date that the words come to is looked at, not waited for. */
const ReadDate = late(() => import('./said-when').then((said) => said.ReadDate));

/** In UTF-16 units: a place or a time takes a line. */
const longestSaid = 300;

export function SaidFields({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const fields = useRef<HTMLDivElement>(null);
  useWanted(desk.wanted, 'said', () => fields.current?.querySelector('input')?.focus());
  const { saidAt, saidWhere } = mark.attribution;
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <Field name={t('said')} stroke="said">
      <div ref={fields} className="inspector-pair">
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
      {saidAt !== null && <ReadDate desk={desk} words={saidAt} />}
      <Refused refusal={refusal} />
    </Field>
  );
}
