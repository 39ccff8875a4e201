'use client';
/** All strokes with their keys, over the desk while it is asked for. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Awaited } from './awaited';
import { late } from './late';

const KeyGroups = late(() => import('./key-groups').then((groups) => groups.KeyGroups), Awaited);
const KeyEditor = late(() => import('./key-editor').then((editor) => editor.KeyEditor), Awaited);

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function KeyHelp({ open, onOpenChange }: Props) {
  const t = useTranslations('desk');
  return (
    <Dialog title={t('help')} description={t('helpLead')} open={open} onOpenChange={onOpenChange}>
      {open && <Keys />}
    </Dialog>
  );
}

/** As a list to read, or with each key as a button that changes it. */
function Keys() {
  const t = useTranslations('desk');
  const [changing, change] = useState(false);
  return (
    <>
      {changing ? <KeyEditor /> : <KeyGroups />}
      <Button size="small" className="self-start" onClick={() => change(!changing)}>
        {changing ? t('keysChanged') : t('changeKeys')}
      </Button>
    </>
  );
}
