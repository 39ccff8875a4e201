'use client';
/** The analyst's word that their layer is finished. It says first what is still open, and leads there. */
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useDesk } from './desk-context';
import type { DeskPanels } from './desk-panels';
import type { Reading } from './desk-reading';
import { toFirstUnlabelled } from './moves';

interface Props {
  readonly reading: Reading;
  /** How many sentences are without a mark. */
  readonly open: number;
  readonly panels: DeskPanels;
}

export function SubmitLayer({ reading, open: unlabelled, panels: { over, show } }: Props) {
  const t = useTranslations('desk');
  const desk = useDesk();
  const { layer, unlabelled: rule } = desk.view.board;
  if (!desk.leave.annotate || layer.author !== desk.viewer) return null;
  const told = unlabelled > 0 && rule !== 'allow';
  const barred = told && rule === 'refuse';
  const submit = () => {
    desk.act([{ kind: 'submit-layer', layer: layer.id }]);
    show(null);
  };
  const look = () => {
    show(null);
    toFirstUnlabelled(desk, reading);
  };
  return (
    <Dialog
      label={t('submit')}
      size="small"
      title={barred ? t('submitBarred') : t('submitTitle')}
      description={barred ? t('submitNeedsAll') : t('submitBody')}
      open={over === 'submit'}
      onOpenChange={(open) => show(open ? 'submit' : null)}
      actions={
        <>
          {told && (
            <Button tone={barred ? 'primary' : 'quiet'} onClick={look}>
              {t('submitLook')}
            </Button>
          )}
          {!barred && (
            <Button tone="primary" onClick={submit}>
              {t('submit')}
            </Button>
          )}
        </>
      }
    >
      {told && <p>{t('submitOpen', { count: unlabelled })}</p>}
    </Dialog>
  );
}
