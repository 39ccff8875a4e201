'use client';
/** The analyst's word that their layer is finished. It says first what is still open. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useDesk } from './desk-context';

export function SubmitLayer({ open: unlabelled }: { open: number }) {
  const t = useTranslations('desk');
  const { act, view, leave } = useDesk();
  const [asking, ask] = useState(false);
  if (!leave.annotate) return null;
  const submit = () => {
    act([{ kind: 'submit-layer', layer: view.board.layer.id }]);
    ask(false);
  };
  return (
    <Dialog
      label={t('submit')}
      size="small"
      title={t('submitTitle')}
      description={t('submitBody')}
      open={asking}
      onOpenChange={ask}
      actions={
        <Button tone="primary" onClick={submit}>
          {t('submit')}
        </Button>
      }
    >
      {unlabelled > 0 && <p>{t('submitOpen', { count: unlabelled })}</p>}
    </Dialog>
  );
}
