'use client';
/** The sentence under the cursor, while no mark is chosen: to be labelled, to be corrected, and the marks that are on it. */
import { useTranslations } from 'next-intl';
import { findLabel } from '@/domain/claim/codebook';
import type { Span } from '@/domain/text/span';
import type { Desk } from '../desk-context';
import { labelHere } from '../edits';
import { late } from '../late';
import { touching } from '../touching';
import { backToText } from './back-to-text';
import { Definition, type Guide } from './definition';
import { LabelButtons, LabelName } from './label-buttons';
import { Words } from './words';

/** Sentences are seldom corrected. */
const SentenceTools = late(() => import('./sentence-tools').then((tools) => tools.SentenceTools));

interface Props {
  readonly desk: Desk;
  readonly guide: Guide;
}

export function SentencePanel({ desk, guide }: Props) {
  const t = useTranslations('inspector');
  const { view, sentence, leave, selection, document } = desk;
  const { codebook, text } = view.board;
  if (sentence === null) return <p className="inspector-hint">{t('nothingChosen')}</p>;
  const mark = (label: string | null) => {
    labelHere(desk, label);
    backToText();
  };
  return (
    <>
      <section aria-label={t('sentence')} tabIndex={-1} className="inspector-group">
        <div className="inspector-title">
          <h3>{t('sentence')}</h3>
        </div>
        <Words key={sentence.start} text={text.slice(sentence)} lang={document.article.language} />
        {leave.annotate && selection === null && (
          <LabelButtons name={t('markSentence')} codebook={codebook} keyed onPick={mark} />
        )}
        <Definition guide={guide} labels={codebook.labels} />
        <MarksHere desk={desk} sentence={sentence} />
      </section>
      {leave.correct && <SentenceTools desk={desk} sentence={sentence} />}
    </>
  );
}

function MarksHere({ desk, sentence }: { readonly desk: Desk; readonly sentence: Span }) {
  const t = useTranslations('inspector');
  const { board, order } = desk.view;
  const { codebook } = board;
  const marks = touching(order.marks, sentence, ({ span }) => span);
  if (marks.length === 0) return null;
  return (
    <div>
      <p className="inspector-hint">{t('marksHere')}</p>
      <ul className="flex flex-wrap gap-1">
        {marks.map(({ id, label }) => (
          <li key={id}>
            <button type="button" className="inspector-action" onClick={() => desk.choose(id)}>
              <LabelName label={label === null ? null : findLabel(codebook, label)}>
                {t('noStatement')}
              </LabelName>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
