'use client';
/** The sentences as a thin column of ticks: which are labelled, with what, and where the cursor is. Only those in sight are there. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { memo, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { IndexedText } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { useDesk } from './desk-context';
import type { Reading } from './desk-reading';
import type { LabelNaming } from './naming';
import { touching } from './touching';

/** Pixels, as desk.css has it: a row's place is known without measuring it. */
const rowHeight = 20;
/** What the server writes, which does not know the window's height. */
const firstRows = 50;

export function Rail({ reading }: { reading: Reading }) {
  const t = useTranslations('desk');
  const { sentence, view, moveTo, choose } = useDesk();
  const { sentences, marks, incomplete, naming } = reading;
  const go = useCallback(
    (span: Span, mark: string | null) => {
      moveTo(span);
      choose(mark);
    },
    [moveTo, choose],
  );
  const frame = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: sentences.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 0, height: rowHeight * firstRows },
  });
  const at = sentence === null ? -1 : sentences.indexOf(sentence);
  useEffect(() => {
    if (at >= 0 && !isInSight(frame.current, at)) rows.scrollToIndex(at, { align: 'center' });
  }, [at, rows]);
  const shown = rows.getVirtualItems();
  return (
    <nav ref={frame} aria-label={t('rail')} className="desk-rail">
      <ol>
        <Gap height={shown[0]?.start ?? 0} />
        {shown.map(({ index }) => {
          const span = sentences[index];
          if (span === undefined) return null;
          const here = touching(marks, span, (each) => each.span);
          return (
            <Tick
              key={span.start}
              number={index + 1}
              span={span}
              mark={here[0]}
              isIncomplete={here.some(({ id }) => incomplete.has(id))}
              isCurrent={span === sentence}
              text={view.board.text}
              naming={naming}
              go={go}
            />
          );
        })}
        <Gap height={rows.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
      </ol>
    </nav>
  );
}

/** Told from what was scrolled to, since asking the rows themselves would lay the page out. */
function isInSight(frame: HTMLElement | null, at: number): boolean {
  if (frame === null) return true;
  const top = frame.scrollTop;
  return at * rowHeight >= top && (at + 3) * rowHeight <= top + frame.clientHeight;
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
