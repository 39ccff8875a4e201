'use client';
/** How it was said, and how sure it sounds: each may be left open. With the focus among them, one key presses each. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import {
  type Attribution,
  certainties,
  contents,
  directnesses,
  polarities,
} from '@/domain/claim/attribution';
import { attribute } from '../attributing';
import { Refused, useAct } from './acting';
import { Field } from './field';
import { mannerOf, signOf } from './manner-keys';
import type { Marked } from './marked';
import { Toggles } from './toggles';
import { useWanted } from './wanted';

export function MannerFields({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { attribution } = mark;
  const fields = useRef<HTMLDivElement>(null);
  useWanted(desk.wanted, 'manner', () => {
    const first = fields.current?.querySelector('button[tabindex="0"]');
    if (first instanceof HTMLElement) first.focus();
  });
  const set = (change: Partial<Attribution>) => act([attribute(mark, change)]);
  const press = (event: KeyboardEvent) => {
    const change = mannerOf(event, attribution);
    if (change === null) return;
    // The desk has keys of its own for these.
    event.preventDefault();
    set(change);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the buttons inside
    <div ref={fields} className="inspector-manner" onKeyDown={press}>
      <Choice
        name={t('directness')}
        stroke="manner"
        options={directnesses.map((value) => ({
          value,
          content: t(`directnesses.${value}`),
          sign: signOf('directness', value),
        }))}
        pressed={attribution.directness}
        onChange={(directness) => set({ directness })}
      />
      <Choice
        name={t('content')}
        options={contents.map((value) => ({
          value,
          content: t(`contents.${value}`),
          sign: signOf('content', value),
        }))}
        pressed={attribution.content}
        onChange={(content) => set({ content })}
      />
      <Choice
        name={t('polarity')}
        options={polarities.map((value) => ({
          value,
          content: t(`polarities.${value}`),
          sign: signOf('polarity', value),
        }))}
        pressed={attribution.polarity}
        onChange={(polarity) => set({ polarity })}
      />
      <Choice
        name={t('certainty')}
        options={certainties.map((value) => ({
          value,
          content: t(`certainties.${value}`),
          sign: signOf('certainty', value),
        }))}
        pressed={attribution.certainty}
        onChange={(certainty) => set({ certainty })}
      />
      <Refused refusal={refusal} />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly stroke?: 'manner';
  readonly options: readonly {
    readonly value: Value;
    readonly content: string;
    readonly sign: string;
  }[];
  readonly pressed: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ onChange, stroke, ...rest }: ChoiceProps<Value>) {
  return (
    <Field name={rest.name} {...(stroke && { stroke })}>
      <Toggles {...rest} onPick={onChange} onClear={() => onChange(null)} />
    </Field>
  );
}
