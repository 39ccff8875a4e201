'use client';
/** What reviewers say of the mark. */
import { useTranslations } from 'next-intl';
import { late } from '../late';
import { Group } from './field';
import type { Marked } from './marked';

const VerdictItem = late(() => import('./verdict-item').then((item) => item.VerdictItem));

export function Verdicts({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  const verdicts = [...desk.view.board.verdicts.values()].filter(
    ({ annotation, withdrawn }) => annotation === mark.id && !withdrawn,
  );
  if (verdicts.length === 0) return null;
  return (
    <Group title={t('verdicts')}>
      <ul className="inspector-list">
        {verdicts.map((verdict) => (
          <VerdictItem key={verdict.reviewer} desk={desk} mark={mark} verdict={verdict} />
        ))}
      </ul>
    </Group>
  );
}
