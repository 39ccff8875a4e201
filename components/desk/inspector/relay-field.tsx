'use client';
/** Through whom it came: the sources between the speaker and the publisher, nearest the speaker first. */
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { CommandBody } from '@/domain/claim/command';
import { attribute } from '../attributing';
import { late } from '../late';
import { Refused, useAct } from './acting';
import { Field } from './field';
import type { Marked } from './marked';
import { RelayList } from './relay-list';
import { SourceField } from './source-field';
import { useWanted } from './wanted';

/** A suggestion, which few marks have. */
const CarriedRelay = late(() => import('./carried-relay').then((relay) => relay.CarriedRelay));

export function RelayField({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const input = useRef<HTMLInputElement>(null);
  useWanted(desk.wanted, 'relay', () => input.current?.focus());
  const { relay, speaker } = mark.attribution;
  const { credit } = desk.document.article;
  const change = (next: readonly string[], making: readonly CommandBody[] = []) =>
    act([...making, attribute(mark, { relay: next, relayEnds: false })]);
  return (
    <Field name={t('relay')} stroke="relay">
      <RelayList
        relay={relay}
        nameOf={(id) => desk.view.board.sources.get(id)?.name ?? id}
        onChange={(next) => change(next)}
      />
      <CarriedRelay desk={desk} mark={mark} />
      <SourceField
        desk={desk}
        mark={mark}
        named="relay"
        name={t('addRelay')}
        value={null}
        taken={speaker === null ? relay : [...relay, speaker]}
        placeholder={relay.length === 0 ? t('relayHint') : t('relayNextHint')}
        inputRef={input}
        onPick={(id, making) => change([...relay, id], making)}
      />
      {credit.length > 0 && (
        <p className="inspector-hint">{t('creditCounts', { names: credit.join('、') })}</p>
      )}
      <Refused refusal={refusal} />
    </Field>
  );
}
