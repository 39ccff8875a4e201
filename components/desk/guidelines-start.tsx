'use client';
/** What the guidelines begin with: what is marked, and how its label is found. */
import { useLocale, useTranslations } from 'next-intl';
import { defaultNameOf } from '@/domain/claim/default-codebook';
import { marked, type Question, questions } from '@/domain/claim/guidelines';
import type { Label } from '@/domain/claim/label';
import { LabelName } from './inspector/label-buttons';

interface Props {
  /** In order of precedence. */
  readonly labels: readonly Label[];
  /** Whether the questions find these labels; labels they do not find are defined instead. */
  readonly asked: boolean;
}

export function GuidelinesStart({ labels, asked }: Props) {
  const t = useTranslations('guidelines');
  const locale = useLocale();
  const own = asked ? labels.filter((label) => defaultNameOf(label) === null) : labels;
  return (
    <>
      <h3>{t('marked')}</h3>
      <ul className="guidelines-points">
        {marked[locale].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {asked && <Questions labels={labels} />}
      {own.length > 0 && <Definitions labels={own} />}
    </>
  );
}

function Questions({ labels }: { readonly labels: readonly Label[] }) {
  const t = useTranslations('guidelines');
  const locale = useLocale();
  return (
    <>
      <h3>{t('questions')}</h3>
      <p>{t('order')}</p>
      <ol className="guidelines-rules">
        {questions.map(({ number, text, yes, no }) => (
          <li key={number} value={number}>
            <p>{text[locale]}</p>
            <dl className="guidelines-answers">
              <Answer word={t('yes')} leads={yes} labels={labels} />
              <Answer word={t('no')} leads={no} labels={labels} />
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

interface AnswerProps {
  readonly word: string;
  readonly leads: Question['yes'];
  readonly labels: readonly Label[];
}

function Answer({ word, leads, labels }: AnswerProps) {
  const t = useTranslations('guidelines');
  const label = labels.find((each) => defaultNameOf(each) === leads);
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {typeof leads === 'number' && t('next', { number: leads })}
        {label && <LabelName label={label} />}
      </dd>
    </div>
  );
}

function Definitions({ labels }: { readonly labels: readonly Label[] }) {
  const t = useTranslations('guidelines');
  const locale = useLocale();
  return (
    <>
      <h3>{t('definitions')}</h3>
      <dl className="inspector-definitions">
        {labels.map((label) => (
          <div key={label.id}>
            <dt>
              <LabelName label={label} />
            </dt>
            <dd>{label.definition[locale]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
