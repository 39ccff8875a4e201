'use client';
/** The sentences as a thin column of ticks: which are labelled, with what, and where the cursor is. Only those in sight are there. */
import { useTranslations } from 'next-intl';
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { IndexedText } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';
import { indexAt } from '@/domain/text/span-list';
import { useDesk } from './desk-context';
import type { DeskPanels } from './desk-panels';
import type { Reading } from './desk-reading';
import { shownKey } from './key-signs';
import type { LabelNaming } from './naming';
import { useKeys } from './own-keys';
import { rowHeight, useRailWindow } from './rail-window';
import { touching } from './touching';

interface Props {
  readonly reading: Reading;
  readonly panels: DeskPanels;
}

export function Rail({ reading, panels }: Props) {
  const t = useTranslations('desk');
  const { sentence, view, moveTo, choose } = useDesk();
  const { sentences, marks, isIncomplete, naming } = reading;
  const filtered = panels.railFiltered;
  const rows = useRows(reading, filtered);
  const go = useCallback(
    (span: Span, mark: string | null) => {
      moveTo(span);
      choose(mark);
    },
    [moveTo, choose],
  );
  const { frame, from, to, bring } = useRailWindow(rows.length);
  const at = sentence === null ? -1 : rowOf(rows, sentence);
  useEffect(() => {
    if (at >= 0) bring(at);
  }, [at, bring]);
  return (
    <nav ref={frame} aria-label={t('rail')} className="desk-rail">
      <Filter panels={panels} count={rows.length} />
      <ol>
        <Gap height={from * rowHeight} />
        {rows.slice(from, to).map((span, row) => {
          const here = touching(marks, span, (each) => each.span);
          return (
            <Tick
              key={span.start}
              number={(filtered ? indexAt(sentences, span.start) : from + row) + 1}
              span={span}
              mark={here[0]}
              isIncomplete={here.some(isIncomplete)}
              isCurrent={from + row === at}
              isReached={from + row === Math.max(at, 0)}
              text={view.board.text}
              naming={naming}
              go={go}
            />
          );
        })}
        <Gap height={(rows.length - to) * rowHeight} />
      </ol>
    </nav>
  );
}

/** All sentences, or those with a mark that lacks something: these are looked for when the text has been painted. */
function useRows(reading: Reading, filtered: boolean): readonly Span[] {
  const late = useDeferredValue(filtered ? reading : null);
  const lacking = useMemo(() => late && lackingIn(late), [late]);
  return (filtered && lacking) || reading.sentences;
}

function lackingIn({ sentences, marks, isIncomplete }: Reading): readonly Span[] {
  const incomplete = marks.filter(isIncomplete);
  return sentences.filter((span) => touching(incomplete, span, (each) => each.span).length > 0);
}

function rowOf(rows: readonly Span[], { start }: Span): number {
  const at = indexAt(rows, start);
  return rows[at]?.start === start ? at : -1;
}

/** The sign that the rows of such sentences have; while it is pressed, with their number. */
function Filter({ panels, count }: { readonly panels: DeskPanels; readonly count: number }) {
  const t = useTranslations('desk');
  const keys = useKeys().get('filterRail') ?? [];
  const name = t('strokes.filterRail');
  return (
    <button
      type="button"
      className="desk-rail-filter"
      aria-label={panels.railFiltered ? `${name} ${count}` : name}
      aria-pressed={panels.railFiltered}
      title={[name, ...keys.map(shownKey)].join('　')}
      onClick={() => panels.toggle('filterRail')}
    >
      <span aria-hidden="true">…</span>
      {panels.railFiltered && count}
    </button>
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
  /** Whether it is the row that the keyboard comes to. */
  readonly isReached: boolean;
  readonly text: IndexedText;
  readonly naming: LabelNaming;
  readonly go: (span: Span, mark: string | null) => void;
}

/** Drawn again only when something of its own changes. */
const Tick = memo(function Tick(props: TickProps) {
  const { number, span, mark, isIncomplete, isCurrent, isReached, text, naming, go } = props;
  const t = useTranslations('desk');
  const label = mark?.label ? naming.labels.get(mark.label) : undefined;
  const state = mark === undefined ? 'open' : mark.label === null ? 'none' : 'labelled';
  const name = mark === undefined ? t('unlabelled') : naming.labelName(mark.label);
  return (
    <li>
      <button
        type="button"
        tabIndex={isReached ? 0 : -1}
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
