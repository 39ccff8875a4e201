'use client';
/** All strokes with their keys, over the desk while it is asked for. */
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';

const KeyGroups = dynamic(() => import('./key-groups').then((groups) => groups.KeyGroups));

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function KeyHelp({ open, onOpenChange }: Props) {
  const t = useTranslations('desk');
  return (
    <Dialog title={t('help')} description={t('helpLead')} open={open} onOpenChange={onOpenChange}>
      {open && <KeyGroups />}
    </Dialog>
  );
}
