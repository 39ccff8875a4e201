'use client';
/** The guidelines, a page for each label and one for all. Fetched when they are first asked for: nobody reads them while marking. */
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { findLabel } from '@/domain/claim/codebook';
import { defaultLabelNames, defaultNameOf } from '@/domain/claim/default-codebook';
import type { Label } from '@/domain/claim/label';
import { useDesk } from './desk-context';
import { Guidelines } from './guidelines';
import { GuidelinesStart } from './guidelines-start';
import { LabelName } from './inspector/label-buttons';
import { Toggles } from './inspector/toggles';

/** Stands for all labels, which have no id together. */
const all = 'all';

export function GuidelinesPages({ first }: { readonly first: string | null }) {
  const t = useTranslations('guidelines');
  const { codebook } = useDesk().view.board;
  const [page, setPage] = useState(first ?? all);
  const label = findLabel(codebook, page);
  const options = codebook.labels.map((each) => ({
    value: each.id,
    content: <LabelName label={each} />,
  }));
  return (
    <div className="guidelines-pages">
      <Toggles
        name={t('labels')}
        options={[{ value: all, content: t('all') }, ...options]}
        pressed={label?.id ?? all}
        onPick={setPage}
      />
      {label === null ? <WholePage labels={codebook.labels} /> : <LabelPage label={label} />}
    </div>
  );
}

function LabelPage({ label }: { readonly label: Label }) {
  const t = useTranslations('guidelines');
  const locale = useLocale();
  const name = defaultNameOf(label);
  return (
    <>
      <p>{label.definition[locale]}</p>
      {name !== null && (
        <>
          <h3>{t('rules')}</h3>
          <Guidelines key={name} label={name} />
        </>
      )}
    </>
  );
}

/** The questions and the rules speak of all default labels, so they stand here only where the project has them all. */
function WholePage({ labels }: { readonly labels: readonly Label[] }) {
  const t = useTranslations('guidelines');
  const names = labels.map(defaultNameOf);
  const whole = defaultLabelNames.every((name) => names.includes(name));
  return (
    <>
      <GuidelinesStart labels={labels} asked={whole} />
      {whole && (
        <>
          <h3>{t('rules')}</h3>
          <Guidelines label={null} />
        </>
      )}
    </>
  );
}
