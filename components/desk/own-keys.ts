'use client';
/** The keys of whoever is at the desk: the table's, with those they have chosen instead, kept in this browser under their name. */
import { useEffect, useSyncExternalStore } from 'react';
import { nameOfPress, type Pressed, type StrokeName, strokes } from './key-table';

export type Keys = ReadonlyMap<StrokeName, readonly string[]>;

export type KeyFault =
  | { readonly kind: 'browsers' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'stroke'; readonly stroke: StrokeName };

const usual: Keys = new Map(strokes.map(({ name, keys }) => [name, keys]));

let owner: string | null = null;
let keys: Keys = usual;
let strokeBy = byKey(usual);
const listeners = new Set<() => void>();

/** For as long as this person's desk stands. */
export function useKeysOf(person: string): void {
  useEffect(() => {
    owner = person;
    put(withOwn(readOwn(person)));
  }, [person]);
}

export function useKeys(): Keys {
  return useSyncExternalStore(
    subscribe,
    () => keys,
    () => usual,
  );
}

/** The stroke that a key press makes here, or null. */
export function ownStrokeOf(pressed: Pressed): StrokeName | null {
  return strokeBy.get(nameOfPress(pressed)) ?? null;
}

/** Gives a stroke one key of its own, or with null the usual ones again. */
export function bind(stroke: StrokeName, key: string | null): void {
  const own = new Map(ownOf(keys));
  if (key === null) own.delete(stroke);
  else own.set(stroke, [key]);
  keep(own);
}

export function bindAllAsUsual(): void {
  keep(new Map());
}

export function isOwn(stroke: StrokeName, table: Keys): boolean {
  return table.get(stroke) !== usual.get(stroke);
}

/** Keys that move the focus, leave a field, press a button or open a menu, here and in screen readers. */
const never = /^(Tab|Enter|Escape| |F\d+|ContextMenu|Insert|CapsLock|Dead|Process|Unidentified)$/;
/** What a browser takes for itself with Control or Command, whatever a page says to it, or people need there. */
const browsers =
  /^Mod\+(Shift\+)?([acdfghjlnopqrstuvwx0-9=+-]|Tab|Arrow(Left|Right|Up|Down)|Delete|Backspace|Home|End)$/;

/** Why a stroke cannot have this key, or null. `labels` are the codebook's keys with the labels' names. */
export function faultOfKey(
  stroke: StrokeName,
  key: string,
  table: Keys,
  labels: ReadonlyMap<string, string>,
): KeyFault | null {
  const label = labels.get(key);
  if (label !== undefined) return { kind: 'label', label };
  const holder = byKey(table).get(key);
  if (holder !== undefined && holder !== stroke) return { kind: 'stroke', stroke: holder };
  const [last = ''] = key.split('+').slice(-1);
  const isMenu = key.startsWith('Alt+') && !key.includes('Shift+Arrow');
  const usually = usual.get(stroke)?.includes(key) === true;
  const isBrowsers = never.test(last) || key === ' ' || browsers.test(key) || isMenu;
  return isBrowsers && !usually ? { kind: 'browsers' } : null;
}

function byKey(table: Keys): Map<string, StrokeName> {
  return new Map([...table].flatMap(([name, own]) => own.map((key) => [key, name] as const)));
}

function ownOf(table: Keys): Keys {
  return new Map([...table].filter(([name]) => isOwn(name, table)));
}

function withOwn(own: Keys): Keys {
  return new Map([...usual, ...own]);
}

function nameIn(person: string): string {
  return `uratori/keys/${person}`;
}

function readOwn(person: string): Keys {
  try {
    const kept: [string, unknown][] = JSON.parse(localStorage.getItem(nameIn(person)) ?? '[]');
    const named = new Map(kept);
    return new Map(
      strokes.flatMap(({ name }) => {
        const key = named.get(name);
        return typeof key === 'string' ? [[name, [key]] as const] : [];
      }),
    );
  } catch {
    // What somebody else has written there is nobody's keys.
    return new Map();
  }
}

function keep(own: Keys): void {
  const named = [...own].map(([name, [key]]) => [name, key]);
  if (owner !== null) localStorage.setItem(nameIn(owner), JSON.stringify(named));
  put(withOwn(own));
}

function put(next: Keys): void {
  keys = next;
  strokeBy = byKey(next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
