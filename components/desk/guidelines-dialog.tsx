'use client';
/** The guidelines over the desk, open at one label: its definition with the rules about it, the others a choice away. */
import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import type { Label } from '@/domain/claim/label';
import { Awaited } from './awaited';
import { late } from './late';

const GuidelinesPages = late(
  () => import('./guidelines-pages').then((pages) => pages.GuidelinesPages),
  Awaited,
);

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The label in question, of the project's codebook; null for the whole. */
  readonly label: Label | null;
}

export function GuidelinesDialog({ open, onOpenChange, label }: Props) {
  const t = useTranslations('guidelines');
  return (
    <Dialog title={t('title')} open={open} onOpenChange={onOpenChange}>
      {open && <GuidelinesPages first={label?.id ?? null} />}
    </Dialog>
  );
}
