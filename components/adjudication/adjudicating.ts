'use client';
/** The places of the adjudication on the desk, which one is looked at, and what a key or a button decides there. */
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Desk } from '@/components/desk/desk-context';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { isOpen } from '@/domain/claim/submission';
import { type Making, owning, taking, undeciding } from '@/domain/review/asked';
import { differences, wholeOf } from '@/domain/review/difference';
import { byWeight, type Place, stateOf } from '@/domain/review/places';
import { marksOf } from '@/domain/review/position';
import { type Standing, standingOf } from '@/domain/review/standing';
import { sentenceAt } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';

export const placeOrders = ['weight', 'text'] as const;
export type PlaceOrder = (typeof placeOrders)[number];

export interface Adjudicating {
  readonly standing: Standing;
  /** In the order in which they are worked through. */
  readonly places: readonly Place[];
  readonly order: PlaceOrder;
  readonly current: Place | null;
  /** How many places are decided on their marks as they are now. */
  readonly decided: number;
  /** Whether decisions are still taken. */
  readonly open: boolean;
  readonly making: Making;
  sort(order: PlaceOrder): void;
  go(place: Place): void;
  /** The place `by` further on; false at the ends. */
  step(by: 1 | -1): boolean;
  /** On to what is still to be decided, from here and round again. */
  toOpen(): boolean;
  /** Takes one layer's marks. */
  take(layer: string): boolean;
  /** Takes every reading that differs, each once. */
  takeAll(): boolean;
  takeNone(): boolean;
  /** A mark of the reviewer's own: begun from what stands there, or on what is selected. */
  own(): boolean;
  undecide(): boolean;
}

export function useAdjudicating(desk: Desk): Adjudicating {
  const { board } = desk.view;
  const { annotations, links, sources, adjudication } = board;
  const standing = useMemo(
    () => standingOf({ annotations, links, sources, adjudication }),
    [annotations, links, sources, adjudication],
  );
  const [order, sort] = useState<PlaceOrder>('weight');
  const [key, setKey] = useState<string | null>(null);
  const places = useMemo(
    () => (order === 'text' ? standing.places : byWeight(standing.places, differences)),
    [standing, order],
  );
  const chosen = desk.chosen?.id ?? null;
  const current = useMemo(() => currentOf(places, chosen, key), [places, chosen, key]);
  const decided = places.filter((place) => stateOf(place) === 'decided').length;
  const making: Making = { layer: board.layer.id, newId, ...standing };
  const state = { standing, places, order, current, decided, making, sort };
  const go = (place: Place) => {
    setKey(place.key);
    desk.moveTo(sentenceAt(board.layout, place.span.start));
    desk.choose(firstMark(place));
  };
  const open = isOpen(board.layer.state);
  return { ...state, open, go, ...moves(places, current, go), ...decisions(desk, state, open, go) };
}

/** The place of the chosen mark; where no mark is left to choose, the one gone to last. */
function currentOf(places: readonly Place[], chosen: string | null, key: string | null) {
  const holds = ({ position, decisions }: Place) =>
    (position !== null && marksOf(position).some(({ id }) => id === chosen)) ||
    decisions.some(({ marks }) => marks.some(({ annotation }) => annotation === chosen));
  const ofChosen = chosen === null ? undefined : places.find(holds);
  return ofChosen ?? places.find((place) => place.key === key) ?? null;
}

function firstMark({ position, decisions }: Place): string | null {
  const made = decisions.flatMap(({ marks }) => marks.map(({ annotation }) => annotation));
  return made[0] ?? (position === null ? null : (marksOf(position)[0]?.id ?? null));
}

function moves(places: readonly Place[], current: Place | null, go: (place: Place) => void) {
  const at = current === null ? -1 : places.indexOf(current);
  const goTo = (place: Place | undefined) => {
    if (place === undefined) return false;
    go(place);
    return true;
  };
  return {
    step: (by: 1 | -1) => goTo(places[at === -1 ? 0 : at + by]),
    toOpen: () => goTo(nextOpen(places, at)),
  };
}

function nextOpen(places: readonly Place[], at: number): Place | undefined {
  const round = [...places.slice(at + 1), ...places.slice(0, at + 1)];
  return round.find((place) => stateOf(place) !== 'decided');
}

type State = Pick<Adjudicating, 'standing' | 'places' | 'current' | 'making'>;

function decisions(desk: Desk, state: State, open: boolean, go: (place: Place) => void) {
  const { standing, places, current, making } = state;
  const { layer } = making;
  const onward = () => {
    const next = current && nextOpen(places, places.indexOf(current));
    if (next && next !== current) go(next);
    return true;
  };
  const settle = (taken: readonly Annotation[]) => {
    if (!open || !current?.position) return false;
    return desk.act([taking(current, taken, making)]) && onward();
  };
  const undecide = () =>
    open &&
    current !== null &&
    current.decisions.length > 0 &&
    desk.act([undeciding(current, layer)]);
  return {
    take: (id: string) => {
      const reading = current?.position?.readings.find((one) => one.layer === id);
      return reading !== undefined && settle(reading.marks);
    },
    takeAll: () => settle(current === null ? [] : distinct(current, standing)),
    takeNone: () => (current?.position ? settle([]) : undecide()),
    own: () => open && makeOwn(desk, current, making),
    undecide,
  };
}

/** Of readings that say the same, the first. */
function distinct({ position }: Place, { comparing }: Standing): Annotation[] {
  const seen = new Set<string>();
  return (position?.readings ?? []).flatMap((reading) => {
    const said = wholeOf(reading, comparing);
    if (seen.has(said)) return [];
    seen.add(said);
    return reading.marks;
  });
}

/** What is selected becomes a place of its own; else the own mark begins as the first mark there, to be changed at once. */
function makeOwn(desk: Desk, current: Place | null, making: Making): boolean {
  const { selection, view } = desk;
  const begun = selection === null ? beginningOf(desk, current) : blank(selection);
  if (begun === null) return false;
  const { span, label, attribution } = begun;
  const mark = { span, exact: view.board.text.slice(span), label, attribution };
  const nowhere = { position: null, decisions: [] };
  const body = owning(selection === null ? (current ?? nowhere) : nowhere, mark, making);
  if (!desk.act([body])) return false;
  window.getSelection()?.removeAllRanges();
  desk.select(null);
  desk.choose(body.decide[0]?.marks[0]?.annotation ?? null);
  return true;
}

function beginningOf({ chosen, view }: Desk, current: Place | null): Annotation | null {
  const id = current && firstMark(current);
  const first = id === null ? undefined : view.board.annotations.get(id);
  return chosen ?? first ?? null;
}

function blank(span: Span): Pick<Annotation, 'span' | 'label' | 'attribution'> {
  return { span, label: null, attribution: noAttribution };
}
