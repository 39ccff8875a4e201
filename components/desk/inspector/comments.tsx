'use client';
/** The conversation about the mark. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { Time } from '@/components/ui/time';
import { longestComment } from '@/domain/review/decide-review';
import type { Comment } from '@/domain/review/verdict';
import type { Desk } from '../desk-context';
import { Refused, useAct } from './acting';
import { Group } from './field';
import type { Marked } from './marked';
import { useWanted } from './wanted';

export function Comments({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const comments = [...desk.view.board.comments.values()].filter(
    ({ annotation, withdrawn }) => annotation === mark.id && !withdrawn,
  );
  if (comments.length === 0 && !desk.leave.discuss) return null;
  return (
    <Group title={t('comments')} stroke="comment">
      {comments.length > 0 && (
        <ul className="inspector-list">
          {comments.map((comment) => (
            <CommentItem key={comment.id} desk={desk} comment={comment} />
          ))}
        </ul>
      )}
      {desk.leave.discuss && <Answer desk={desk} mark={mark} isFirst={comments.length === 0} />}
    </Group>
  );
}

function CommentItem({ desk, comment }: { readonly desk: Desk; readonly comment: Comment }) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { document, view, viewer } = desk;
  const { id, author, body } = comment;
  const at = document.comments.find((one) => one.id === id)?.at;
  const isOwn = author === viewer;
  return (
    <li tabIndex={-1}>
      <p className="inspector-who">
        {isOwn ? t('you') : view.people[author]} {at ? <Time value={at} /> : t('justNow')}
      </p>
      <p className="whitespace-pre-wrap">{body}</p>
      {isOwn && desk.leave.discuss && (
        <button
          type="button"
          className="inspector-action"
          onClick={() => act([{ kind: 'withdraw-comment', comment: id }])}
        >
          {t('withdraw')}
        </button>
      )}
      <Refused refusal={refusal} />
    </li>
  );
}

/** Comments begun and not sent, by annotation: they are still there when one comes back to the mark. */
const begun = new Map<string, string>();

function Answer({ desk, mark, isFirst }: Marked & { readonly isFirst: boolean }) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const draft = `${desk.viewer} ${mark.id}`;
  const [text, setText] = useState(() => begun.get(draft) ?? '');
  const area = useRef<HTMLTextAreaElement>(null);
  useWanted(desk.wanted, 'comment', () => area.current?.focus());
  const write = (written: string) => {
    setText(written);
    begun.set(draft, written);
  };
  const send = () => {
    if (text.trim() === '') return;
    const body = text.trim();
    if (
      act([
        {
          kind: 'comment',
          comment: newId(),
          annotation: mark.id,
          thread: null,
          body,
          mentions: [],
        },
      ])
    )
      write('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!event.nativeEvent.isComposing) send();
  };
  const name = isFirst ? t('comment') : t('answer');
  return (
    <>
      <TextArea
        ref={area}
        rows={isFirst ? 1 : 2}
        aria-label={name}
        placeholder={name}
        maxLength={longestComment}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
      />
      {text.trim() !== '' && (
        <Button size="small" className="self-end" onClick={send}>
          {t('send')}
        </Button>
      )}
      <Refused refusal={refusal} />
    </>
  );
}
