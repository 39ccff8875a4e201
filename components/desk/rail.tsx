'use client';
/** The sentences as a thin column of ticks: which are labelled, with what, and where the cursor is. Only those in sight are there. */
import { useTranslations } from 'next-intl';
import { memo, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { IndexedText } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { indexAt } from '@/domain/text/span-list';
import { useDesk } from './desk-context';
import type { Reading } from './desk-reading';
import type { LabelNaming } from './naming';
import { rowHeight, useRailWindow } from './rail-window';
import { touching } from './touching';

export function Rail({ reading }: { reading: Reading }) {
  const t = useTranslations('desk');
  const { sentence, view, moveTo, choose } = useDesk();
  const { sentences, marks, isIncomplete, naming } = reading;
  const go = useCallback(
    (span: Span, mark: string | null) => {
      moveTo(span);
      choose(mark);
    },
    [moveTo, choose],
  );
  const { frame, from, to, bring } = useRailWindow(sentences.length);
  const at = sentence === null ? -1 : indexAt(sentences, sentence.start);
  useEffect(() => {
    if (at >= 0) bring(at);
  }, [at, bring]);
  return (
    <nav ref={frame} aria-label={t('rail')} className="desk-rail">
      <ol>
        <Gap height={from * rowHeight} />
        {sentences.slice(from, to).map((span, row) => {
          const here = touching(marks, span, (each) => each.span);
          return (
            <Tick
              key={span.start}
              number={from + row + 1}
              span={span}
              mark={here[0]}
              isIncomplete={here.some(isIncomplete)}
              isCurrent={from + row === at}
              text={view.board.text}
              naming={naming}
              go={go}
            />
          );
        })}
        <Gap height={(sentences.length - to) * rowHeight} />
      </ol>
    </nav>
  );
}

/** Stands for the rows that are not there. Served without its height: the policy forbids served styles. */
function Gap({ height }: { height: number }) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return alive && height > 0 ? <li aria-hidden="true" style={{ blockSize: height }} /> : null;
}

const never = () => () => undefined;

interface TickProps {
  readonly number: number;
  readonly span: Span;
  readonly mark: Annotation | undefined;
  readonly isIncomplete: boolean;
  readonly isCurrent: boolean;
  readonly text: IndexedText;
  readonly naming: LabelNaming;
  readonly go: (span: Span, mark: string | null) => void;
}

/** Drawn again only when something of its own changes. */
const Tick = memo(function Tick(props: TickProps) {
  const { number, span, mark, isIncomplete, isCurrent, text, naming, go } = props;
  const t = useTranslations('desk');
  const label = mark?.label ? naming.labels.get(mark.label) : undefined;
  const state = mark === undefined ? 'open' : mark.label === null ? 'none' : 'labelled';
  const name = mark === undefined ? t('unlabelled') : naming.labelName(mark.label);
  return (
    <li>
      <button
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => go(span, mark?.id ?? null)}
        aria-label={t(isIncomplete ? 'railIncomplete' : 'railSentence', { number, label: name })}
        aria-current={isCurrent || undefined}
        title={text.slice(span)}
        data-state={state}
        data-incomplete={isIncomplete || undefined}
        data-label-colour={label?.colour ?? 'none'}
      >
        <span aria-hidden="true">{label?.key ?? (state === 'none' ? '–' : '')}</span>
      </button>
    </li>
  );
});
