'use client';
/** The rules about a label behind one line, where there is no room for them unasked. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { defaultNameOf } from '@/domain/claim/default-codebook';
import { rulesAbout } from '@/domain/claim/guidelines';
import type { Label } from '@/domain/claim/label';
import { Guidelines } from './guidelines';

/** Nothing for a label that is the project's own: its definition says all there is. */
export function GuidelinesFold({ label }: { readonly label: Label }) {
  const t = useTranslations('guidelines');
  const [open, setOpen] = useState(false);
  const name = defaultNameOf(label);
  if (name === null) return null;
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="inspector-action"
      >
        {t('fold', { count: rulesAbout(name).length })}
      </button>
      {open && <Guidelines label={name} />}
    </div>
  );
}
