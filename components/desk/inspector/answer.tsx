'use client';
/** Where a comment is written: a new conversation, or an answer in one. Who is named by @ is told of it. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { longestComment, mostMentions } from '@/domain/review/decide-review';
import { Refused, useAct } from './acting';
import type { Marked } from './marked';
import { useWanted } from './wanted';

interface Hearer {
  readonly id: string;
  readonly name: string;
}

/** Those whose name stands in it behind an @, as a Japanese keyboard writes it too. */
function mentionedIn(body: string, hearers: readonly Hearer[]): Hearer[] {
  return hearers
    .filter(({ name }) => body.includes(`@${name}`) || body.includes(`＠${name}`))
    .slice(0, mostMentions);
}

/** Comments begun and not sent, by annotation: they are still there when one comes back to the mark. */
const begun = new Map<string, string>();

export function Answer({ desk, mark, thread }: Marked & { readonly thread: string | null }) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { hearers } = desk.document;
  const draft = `${desk.viewer} ${mark.id} ${thread ?? ''}`;
  const [text, setText] = useState(() => begun.get(draft) ?? '');
  const area = useRef<HTMLTextAreaElement>(null);
  useWanted(desk.wanted, 'comment', () => thread === null && area.current?.focus());
  const write = (written: string) => {
    setText(written);
    begun.set(draft, written);
  };
  const send = () => {
    if (text.trim() === '') return;
    const body = text.trim();
    const mentions = mentionedIn(body, hearers).map(({ id }) => id);
    const said = { comment: newId(), annotation: mark.id, thread, body, mentions };
    if (act([{ kind: 'comment', ...said }])) write('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!event.nativeEvent.isComposing) send();
  };
  const name = thread === null ? t('comment') : t('answer');
  const begunName = text.match(/[@＠](\S*)$/)?.[1];
  const offered =
    begunName === undefined ? [] : hearers.filter((one) => one.name.startsWith(begunName));
  return (
    <>
      <TextArea
        ref={area}
        rows={1}
        aria-label={name}
        placeholder={name}
        maxLength={longestComment}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
      />
      {offered.length > 0 && (
        <ul aria-label={t('mention')} className="flex flex-wrap gap-1">
          {offered.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="inspector-action"
                onClick={() => {
                  write(`${text.replace(/[@＠]\S*$/, '')}@${one.name} `);
                  area.current?.focus();
                }}
              >
                @{one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {text.trim() !== '' && (
        <Button size="small" className="self-end" onClick={send}>
          {t('send')}
        </Button>
      )}
      <Refused refusal={refusal} />
    </>
  );
}
