'use client';
// The rows and what is done with them, for as long as one page of them is looked at.
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { type Plan, planLabelling } from '@/domain/article/concordance-marking';
import { type ConcordanceHit, hitKey } from '@/domain/article/concordance-page';
import type { Label } from '@/domain/claim/label';
import type { ConcordanceStore, ConcordanceView } from './concordance-store';
import { HitKeys } from './hit-keys';
import { HitTable } from './hit-table';
import { type HowToLabel, LabelBar } from './label-bar';
import * as picking from './picks';
import { useConcordanceKeys } from './use-concordance-keys';

type Props = {
  /** How many there are, as words. */
  readonly count: ReactNode;
  readonly projectId: string;
  readonly hits: readonly ConcordanceHit[];
  readonly labels: readonly Label[];
  readonly annotates: boolean;
  readonly store: ConcordanceStore;
  readonly view: ConcordanceView;
};

export function Hits({ count, projectId, hits, labels, annotates, store, view }: Props) {
  const [how, setHow] = useState<HowToLabel>({ unit: 'sentence', relabel: false });
  const [told, tell] = useState<Plan | 'undone' | 'redone' | null>(null);
  const [picks, setPicks] = useState(picking.nonePicked);
  const rows = useRef<HTMLTableSectionElement>(null);
  const keys = useMemo(() => hits.map((hit) => pickKey(hit, annotates)), [hits, annotates]);
  const picked = hits.filter((hit) => picks.keys.has(hitKey(hit)));
  const here = picks.at === null ? undefined : hits[picks.at];
  const aimed = picked.length > 0 || here === undefined ? picked : [here];
  const go = (next: picking.Picks) => {
    setPicks(next);
    stopOf(rows.current?.rows[next.at ?? -1])?.focus();
    return hits.length > 0;
  };
  const label = (id: string | null) => {
    const plan = planLabelling(aimed, view.marks.values(), { ...how, label: id }, newId);
    store.act(plan.commands);
    tell(plan);
    return true;
  };
  const turn = (done: boolean, word: 'undone' | 'redone') => {
    tell(done ? word : null);
    return true;
  };
  const undo = () => turn(store.undo(), 'undone');
  const redo = () => turn(store.redo(), 'redone');
  useConcordanceKeys({
    step: (by) => go(picking.step(picks, keys, by)),
    extend: (by) => go(picking.extend(picks, keys, by)),
    toggle: () => annotates && picks.at !== null && go(picking.toggle(picks, keys, picks.at)),
    pickAll: () => annotates && go(picking.pickAll(picks, keys)),
    pickNone: () => annotates && go(picking.pickNone(picks)),
    open: () => follow(rows.current?.rows[picks.at ?? -1]),
    undo: () => annotates && undo(),
    redo: () => annotates && redo(),
    label: (key) => {
      const found = labels.find((one) => one.key === key);
      return annotates && found !== undefined && aimed.length > 0 && label(found.id);
    },
  });
  return (
    <>
      {annotates ? (
        <LabelBar
          {...{ count, labels, view, how, picked: picked.length, aimed: aimed.length }}
          onHow={setHow}
          onLabel={label}
          onPickAll={() => setPicks(picking.pickAll(picks, keys))}
          onPickNone={() => setPicks(picking.pickNone(picks))}
          onUndo={undo}
          onRedo={redo}
        />
      ) : (
        count
      )}
      <Told told={told} />
      <HitTable
        {...{ rows, projectId, hits, labels, picks, annotates, marks: view.marks }}
        onPick={(at, range) =>
          setPicks((range ? picking.extendTo : picking.toggle)(picks, keys, at))
        }
        onEnter={(at) => setPicks((last) => picking.goTo(last, at))}
      />
      <HitKeys annotates={annotates} />
    </>
  );
}

function pickKey(hit: ConcordanceHit, annotates: boolean): string | null {
  return annotates && hit.frozen === null ? hitKey(hit) : null;
}

/** What takes the focus of a row: its box, or its link in the cell that is shown. */
function stopOf(row: HTMLTableRowElement | undefined): HTMLElement | undefined {
  const links = [...(row?.querySelectorAll('a') ?? [])];
  return row?.querySelector('input') ?? links.find((link) => link.offsetParent !== null);
}

function follow(row: HTMLTableRowElement | undefined): boolean {
  const link = row?.querySelector('a');
  link?.click();
  return Boolean(link);
}

/** What came of the last label, so that nothing is left alone in silence. */
function Told({ told }: { readonly told: Plan | 'undone' | 'redone' | null }) {
  const t = useTranslations('concordance.told');
  const parts =
    told === null || typeof told === 'string'
      ? [told && t(told)]
      : (['marked', 'relabelled', 'left', 'frozen'] as const).map(
          (part) => told[part] > 0 && t(part, { count: told[part] }),
        );
  return (
    <p role="status" className="min-h-6 py-1 text-sm text-soft">
      {parts.filter(Boolean).join(' ')}
    </p>
  );
}
