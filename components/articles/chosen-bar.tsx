'use client';
// What can be done with the articles that are chosen in the list: given to people.
import { useTranslations } from 'next-intl';
import { AssignDialog } from '@/components/team/assign-dialog';
import type { Assignee } from '@/components/team/assign-fields';
import type { AssignmentActions } from '@/components/team/assignment-actions';
import { useSelection } from '@/components/ui/selection';

type Props = {
  readonly projectId: string;
  readonly people: readonly Assignee[];
  readonly actions: Pick<AssignmentActions, 'assign' | 'withdraw'>;
};

export function ChosenBar(props: Props) {
  const t = useTranslations('articles');
  const { chosen, choose } = useSelection();
  if (chosen.size === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-3 bg-sunken px-3 py-2">
      <span className="text-sm tabular-nums">{t('chosen', { count: chosen.size })}</span>
      <AssignDialog {...props} articles={[...chosen]} size="small" done={() => choose([])} />
    </div>
  );
}
