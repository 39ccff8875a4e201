'use client';
/** The guidelines over the desk, open at one label: its definition with the rules about it, the others a choice away. */
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog';
import type { Label } from '@/domain/claim/label';

const GuidelinesPages = dynamic(
  () => import('./guidelines-pages').then((pages) => pages.GuidelinesPages),
  { loading: () => null },
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
