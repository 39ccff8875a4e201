'use client';
/** One conversation about a mark: what began it, the answers, and whether it is settled. */
import { useTranslations } from 'next-intl';
import type { Comment } from '@/domain/review/verdict';
import { Refused, useAct } from './acting';
import { Answer } from './answer';
import { CommentItem } from './comment-item';
import type { Marked } from './marked';

interface Props extends Marked {
  readonly root: Comment;
  /** In the order in which they were written. */
  readonly answers: readonly Comment[];
}

export function Thread({ desk, mark, root, answers }: Props) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { id, resolved } = root;
  const kind = resolved ? 'reopen-thread' : 'resolve-thread';
  return (
    <div>
      {resolved && <p className="inspector-hint">{t('resolved')}</p>}
      <ul className="inspector-list">
        {[root, ...answers].map((comment) => (
          <CommentItem key={comment.id} desk={desk} comment={comment} />
        ))}
      </ul>
      {desk.leave.discuss && (
        <button
          type="button"
          className="inspector-action"
          onClick={() => act([{ kind, comment: id }])}
        >
          {resolved ? t('reopenThread') : t('resolveThread')}
        </button>
      )}
      <Refused refusal={refusal} />
      {desk.leave.discuss && !resolved && <Answer desk={desk} mark={mark} thread={id} />}
    </div>
  );
}
