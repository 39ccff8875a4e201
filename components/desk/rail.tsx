'use client';
/** The sentences as a thin column of ticks: which are labelled, with what, and where the cursor is. */
import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import type { Label } from '@/domain/claim/label';
import type { Span } from '@/domain/text/span';
import { useDesk } from './desk-context';
import type { Reading } from './desk-reading';
import { firstMarks } from './progress';

export function Rail({ reading }: { reading: Reading }) {
  const t = useTranslations('desk');
  const { moveTo, choose, sentence, view } = useDesk();
  const { sentences, marks, naming } = reading;
  const { labels, labelName } = naming;
  const first = useMemo(() => firstMarks(sentences, marks), [sentences, marks]);
  return (
    <nav aria-label={t('rail')} className="desk-rail">
      <ol>
        {sentences.map((span, at) => {
          const mark = first[at];
          return (
            <Tick
              key={span.start}
              span={span}
              name={t('railSentence', {
                number: at + 1,
                label: mark ? labelName(mark.label) : t('unlabelled'),
              })}
              words={view.board.text.slice(span)}
              label={mark?.label ? labels.get(mark.label) : undefined}
              state={mark === undefined ? 'open' : mark.label === null ? 'none' : 'labelled'}
              isCurrent={span === sentence}
              go={() => {
                moveTo(span);
                choose(mark?.id ?? null);
              }}
            />
          );
        })}
      </ol>
    </nav>
  );
}

interface TickProps {
  readonly span: Span;
  readonly name: string;
  readonly words: string;
  readonly label: Label | undefined;
  readonly state: 'open' | 'none' | 'labelled';
  readonly isCurrent: boolean;
  readonly go: () => void;
}

const Tick = memo(
  function Tick({ name, words, label, state, isCurrent, go }: TickProps) {
    return (
      <li>
        <button
          type="button"
          tabIndex={isCurrent ? 0 : -1}
          onClick={go}
          aria-label={name}
          aria-current={isCurrent || undefined}
          title={words}
          data-state={state}
          data-label-colour={label?.colour ?? 'none'}
        >
          <span aria-hidden="true">{label?.key ?? (state === 'none' ? '–' : '')}</span>
        </button>
      </li>
    );
  },
  (a, b) =>
    a.span === b.span &&
    a.name === b.name &&
    a.label === b.label &&
    a.state === b.state &&
    a.isCurrent === b.isCurrent,
);
