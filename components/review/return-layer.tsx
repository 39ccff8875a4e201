'use client';
/** Gives a submitted layer back to its analyst, with a reason. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';

export function ReturnLayer() {
  const t = useTranslations('review');
  const { act, view } = useDesk();
  const [asking, ask] = useState(false);
  const [reason, setReason] = useState('');
  const { layer } = view.board;
  if (layer.state !== 'submitted') return null;
  const giveBack = () => {
    if (act([{ kind: 'return-layer', layer: layer.id, reason }])) ask(false);
  };
  return (
    <Dialog
      label={t('return')}
      size="small"
      title={t('returnTitle')}
      description={t('returnBody')}
      open={asking}
      onOpenChange={ask}
      actions={
        <Button tone="primary" onClick={giveBack} disabled={reason.trim() === ''}>
          {t('return')}
        </Button>
      }
    >
      <Field label={t('returnReason')}>
        <TextArea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  );
}
