'use client';
/** The borderline rules about a default label, or all of them, to be found by a word or by their number. */
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import type { DefaultLabelName } from '@/domain/claim/default-codebook';
import { type Rule, rules, rulesAbout, searchRules } from '@/domain/claim/guidelines';
import './guidelines.css';

interface Props {
  /** Null for all rules. A label that a project made its own has none: ask `defaultNameOf`. */
  readonly label: DefaultLabelName | null;
}

export function Guidelines({ label }: Props) {
  const t = useTranslations('guidelines');
  const ui = useTranslations('ui');
  const [query, setQuery] = useState('');
  const about = label === null ? rules : rulesAbout(label);
  const found = searchRules(about, query, useLocale());
  return (
    <section aria-label={t('rules')} className="guidelines">
      <div className="guidelines-search">
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p role="status">
          {ui('countOf', {
            count: found.length,
            all: ui('units.rules', { count: about.length }),
          })}
        </p>
      </div>
      <ol className="guidelines-rules">
        {found.map((rule) => (
          <RuleItem key={rule.number} rule={rule} />
        ))}
      </ol>
    </section>
  );
}

function RuleItem({ rule: { number, text, example } }: { readonly rule: Rule }) {
  const t = useTranslations('guidelines');
  const locale = useLocale();
  return (
    // Its own number, not its place: people cite it.
    <li value={number}>
      <p>{text[locale]}</p>
      {example !== null && (
        <p className="guidelines-example">
          <small>{t('example')}</small> {example[locale]}
        </p>
      )}
    </li>
  );
}
