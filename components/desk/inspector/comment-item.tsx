'use client';
/** One comment: who, when, what. */
import { useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import type { Comment } from '@/domain/review/verdict';
import type { Desk } from '../desk-context';
import { Refused, useAct } from './acting';

export function CommentItem({ desk, comment }: { readonly desk: Desk; readonly comment: Comment }) {
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
      <p className="whitespace-pre-wrap">{comment.withdrawn ? t('withdrawnComment') : body}</p>
      {isOwn && !comment.withdrawn && desk.leave.discuss && (
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
