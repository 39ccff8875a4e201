'use client';
/** The conversations about the mark. */
import { useTranslations } from 'next-intl';
import { late } from '../late';
import { Answer } from './answer';
import { Group } from './field';
import type { Marked } from './marked';

const Thread = late(() => import('./thread').then((thread) => thread.Thread));

export function Comments({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const here = [...desk.view.board.comments.values()].filter(
    ({ annotation }) => annotation === mark.id,
  );
  const answersTo = (id: string) => here.filter((one) => one.thread === id && !one.withdrawn);
  const roots = here.filter(
    (one) => one.thread === null && (!one.withdrawn || answersTo(one.id).length > 0),
  );
  if (roots.length === 0 && !desk.leave.discuss) return null;
  return (
    <Group title={t('comments')} stroke="comment">
      {roots.map((root) => (
        <Thread key={root.id} desk={desk} mark={mark} root={root} answers={answersTo(root.id)} />
      ))}
      {desk.leave.discuss && <Answer desk={desk} mark={mark} thread={null} />}
    </Group>
  );
}
