'use client';
/** What every part of the desk reads: the board, what is chosen on it, and the ways to change both. */
import {
  createContext,
  type ReactNode,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Annotation } from '@/domain/claim/annotation';
import type { CommandBody } from '@/domain/claim/command';
import type { DeskDocument } from '@/domain/claim/desk';
import type { PerformFinal } from '@/domain/claim/perform-final';
import { isOpen } from '@/domain/claim/submission';
import { sentenceAt } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import { DeskData } from './desk-data';
import { DeskStore } from './desk-store';
import { type DeskAddresses, type DeskView, firstView } from './desk-view';
import { useKeysOf } from './own-keys';
import { receiveDesk, type SentDesk } from './sent-desk';

/** What this person may do with this layer. The server decides again; this only hides what would be refused. */
export interface DeskLeave {
  readonly annotate: boolean;
  readonly correct: boolean;
  readonly discuss: boolean;
  /** Of one's own layer, as long as it is open; of another's, whenever one may. */
  readonly grade: boolean;
  readonly review: boolean;
}

/** A part of the inspector that a key sends the focus to. */
export type InspectorField =
  | 'speaker'
  | 'relay'
  | 'manner'
  | 'said'
  | 'link'
  | 'grade'
  | 'note'
  | 'comment';

export interface Desk {
  readonly document: DeskDocument;
  readonly viewer: string;
  readonly leave: DeskLeave;
  readonly view: DeskView;
  /** The mark the inspector shows. */
  readonly chosen: Annotation | null;
  /** The sentence under the cursor. */
  readonly sentence: Span | null;
  /** What the mouse has selected, in whole graphemes. */
  readonly selection: Span | null;
  /** The field asked for by key, and a number that rises with each asking. */
  readonly wanted: { readonly field: InspectorField; readonly turn: number } | null;
  /** Does one thing, undone as one; false when it was refused, and the view says why. */
  act(bodies: readonly CommandBody[]): boolean;
  /** Decides about what was refused because a mark had been changed meanwhile. */
  readonly decide: DeskStore['decide'];
  undo(): void;
  redo(): void;
  /** What waits to be sent, for those who show it. */
  readonly outbox: Pick<DeskStore, 'subscribe' | 'waiting'>;
  choose(annotation: string | null): void;
  moveTo(sentence: Span | null): void;
  select(span: Span | null): void;
  want(field: InspectorField): void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no desk around this component');
  return desk;
}

interface Props {
  readonly sent: SentDesk;
  readonly viewer: string;
  readonly leave: DeskLeave;
  readonly addresses: DeskAddresses;
  /** Id of the annotation that is chosen at first, when a link leads to it. */
  readonly mark?: string | null;
  /** Where a final layer is adjudicated: what decides on it. */
  readonly final?: PerformFinal | null;
  readonly children: ReactNode;
}

export function DeskProvider({
  sent,
  viewer,
  leave,
  addresses,
  mark = null,
  final = null,
  children,
}: Props) {
  // The first one stays: what a refresh of the page brings is a later state of what the store hears anyway.
  const [received] = useState(() => receiveDesk(sent, addresses.desk));
  const document = received instanceof Promise ? use(received) : received;
  const [store] = useState(
    () => new DeskStore(document, firstView(document, viewer, final), addresses),
  );
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  const [chosenId, choose] = useState<string | null>(mark);
  const [place, moveTo] = useState<Span | null>(null);
  const [selection, select] = useState<Span | null>(null);
  const [wanted, setWanted] = useState<Desk['wanted']>(null);
  useEffect(() => store.open(), [store]);
  useKeysOf(viewer);
  const { layout } = view.board;
  // A desk that was laid out anew has sentences of its own where the same ones were.
  const sentence = useMemo(() => place && sentenceAt(layout, place.start), [place, layout]);
  const found = chosenId === null ? undefined : view.board.annotations.get(chosenId);
  const chosen = found && !found.erased ? found : null;
  const { author, state } = view.board.layer;
  const annotate = leave.annotate && isOpen(state);
  const grade = leave.grade && (author !== viewer || isOpen(state));
  const desk = useMemo<Desk>(
    () => ({
      document: { ...document, people: view.people },
      viewer,
      leave: { ...leave, annotate, grade },
      view,
      chosen,
      sentence,
      selection,
      wanted,
      act: store.act,
      decide: store.decide,
      undo: store.undo,
      redo: store.redo,
      outbox: store,
      choose,
      moveTo,
      select,
      want: (field) => setWanted((last) => ({ field, turn: (last?.turn ?? 0) + 1 })),
    }),
    [document, viewer, leave, annotate, grade, view, chosen, sentence, selection, wanted, store],
  );
  return (
    <DeskContext value={desk}>
      {children}
      <DeskData sent={sent} />
    </DeskContext>
  );
}
