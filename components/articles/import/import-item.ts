/** What a person has handed in on the import page, and what has become of it. Kept in the browser alone. */
import { v7 as newId } from 'uuid';
import type {
  ArticleNamed,
  FactsRefusal,
  HandedRefusal,
  HandedSight,
} from '@/domain/article/handed-text';
import type { TypedFacts } from '@/domain/intake/bounds';
import type { Encoding } from '@/domain/intake/encodings';
import type { AttemptRefusal } from '../attempt';

export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'paste'; readonly text: string };

interface Handed {
  /** Also the article's id, should it become one. */
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** As a person chose it; null where it is found out. */
  readonly encoding: Encoding | null;
  /** What a person has written over the guesses; it outlasts another reading. */
  readonly written: Partial<TypedFacts>;
}

type ReadingRefusal = HandedRefusal | AttemptRefusal | 'forbidden' | 'input-invalid';

/** Why it was not imported: at one of its fields, or as a whole. */
export type Fault =
  | { readonly refusal: FactsRefusal; readonly field: keyof TypedFacts }
  | { readonly refusal: ReadingRefusal | 'text-changed' | 'command-id-taken' };

export type ReadyItem = Handed & {
  readonly stage: 'ready';
  readonly sight: HandedSight;
  readonly facts: TypedFacts;
  /** Whether it shall be imported; what the project has already is left out unless somebody wants it again. */
  readonly wanted: boolean;
  readonly fault: Fault | null;
};

export type RefusedItem = Handed & {
  readonly stage: 'refused';
  readonly refusal: ReadingRefusal;
  readonly place: number | null;
};

export type Item =
  | (Handed & { readonly stage: 'waiting' })
  | RefusedItem
  | ReadyItem
  | (Handed & { readonly stage: 'imported'; readonly title: string });

/** What is too large is told at once, without being sent. */
export function newFileItem(file: File, largest: number): Item {
  const handed = { ...begun(file.name), source: { kind: 'file', file } } as const;
  if (file.size <= largest) return { ...handed, stage: 'waiting' };
  return { ...handed, stage: 'refused', refusal: 'file-too-large', place: null };
}

export function newPasteItem(text: string, name: string, largest: number): Item {
  const handed = { ...begun(name), source: { kind: 'paste', text } } as const;
  if (new Blob([text]).size <= largest) return { ...handed, stage: 'waiting' };
  return { ...handed, stage: 'refused', refusal: 'text-too-large', place: null };
}

function begun(name: string) {
  return { id: newId(), name, encoding: null, written: {} };
}

export type Change =
  | { readonly kind: 'added'; readonly items: readonly Item[] }
  | { readonly kind: 'dropped'; readonly id: string }
  | { readonly kind: 'reread'; readonly id: string; readonly encoding: Encoding | null }
  | { readonly kind: 'sighted'; readonly id: string; readonly sight: HandedSight }
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly refusal: ReadingRefusal;
      readonly place: number | null;
    }
  | { readonly kind: 'written'; readonly id: string; readonly fact: Partial<TypedFacts> }
  | { readonly kind: 'wanted'; readonly id: string; readonly wanted: boolean }
  | { readonly kind: 'faulted'; readonly id: string; readonly fault: Fault }
  | { readonly kind: 'known'; readonly id: string; readonly known: readonly ArticleNamed[] }
  | { readonly kind: 'imported'; readonly id: string; readonly title: string };

export function changeItems(items: readonly Item[], change: Change): readonly Item[] {
  if (change.kind === 'added') return [...items, ...change.items];
  if (change.kind === 'dropped') return items.filter(({ id }) => id !== change.id);
  return items.map((item) => (item.id === change.id ? changeItem(item, change, items) : item));
}

type OwnChange = Exclude<Change, { kind: 'added' | 'dropped' }>;

function changeItem(item: Item, change: OwnChange, items: readonly Item[]): Item {
  const { id, name, source, encoding, written } = item;
  const handed = { id, name, source, encoding, written };
  switch (change.kind) {
    case 'reread':
      return { ...handed, encoding: change.encoding, stage: 'waiting' };
    case 'refused':
      return { ...handed, stage: 'refused', refusal: change.refusal, place: change.place };
    case 'sighted':
      return sighted(handed, change.sight, items);
    case 'imported':
      return { ...handed, stage: 'imported', title: change.title };
    default:
      return item.stage === 'ready' ? changeReady(item, change) : item;
  }
}

function sighted(handed: Handed, sight: HandedSight, items: readonly Item[]): ReadyItem {
  const facts = { ...sight.facts, ...handed.written };
  const isNew = sight.known.length === 0 && findTwin(items, handed.id, sight) === null;
  return { ...handed, stage: 'ready', sight, facts, wanted: isNew, fault: null };
}

type ReadyChange = Extract<OwnChange, { kind: 'written' | 'wanted' | 'faulted' | 'known' }>;

function changeReady(item: ReadyItem, change: ReadyChange): ReadyItem {
  switch (change.kind) {
    case 'written': {
      const facts = { ...item.facts, ...change.fact };
      const cured = item.fault && 'field' in item.fault && item.fault.field in change.fact;
      const written = { ...item.written, ...change.fact };
      return { ...item, facts, written, fault: cured ? null : item.fault };
    }
    case 'wanted':
      return { ...item, wanted: change.wanted };
    case 'faulted':
      return { ...item, fault: change.fault };
    case 'known':
      return { ...item, sight: { ...item.sight, known: change.known }, wanted: false };
  }
}

/** Another one of this page, before it in the list, with the very same text. */
export function findTwin(
  items: readonly Item[],
  id: string,
  { textSha256 }: HandedSight,
): Item | null {
  const before = items.slice(
    0,
    items.findIndex((item) => item.id === id),
  );
  return (
    before.find((item) => item.stage === 'ready' && item.sight.textSha256 === textSha256) ?? null
  );
}
