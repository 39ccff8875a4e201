'use client';
/** Every stroke by its name, with its keys: for what one does too rarely to know the key. */
import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import { Awaited } from './awaited';
import { late } from './late';
import type { Order } from './palette-choices';

const Choices = late(() => import('./palette-choices').then(({ Choices }) => Choices), Awaited);

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly run: (order: Order) => void;
}

export function Palette({ open, onOpenChange, run }: Props) {
  const t = useTranslations('desk');
  return (
    <Dialog title={t('palette')} open={open} onOpenChange={onOpenChange}>
      {open && (
        <Choices
          run={(order) => {
            onOpenChange(false);
            // The stroke may move the focus: it is made when the dialogue has given it back.
            setTimeout(() => run(order));
          }}
        />
      )}
    </Dialog>
  );
}
