/** The browser's own database, where commands stand until the server has them. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Command } from '@/domain/claim/command';
import { isWorded, type RefusedWords } from '@/domain/claim/refused-words';
import { isAboutMark, type RefusedWork, setAside } from '@/domain/claim/set-aside';

interface Schema extends DBSchema {
  commands: { key: number; value: Standing; indexes: { byDesk: string } };
  /** By desk, marks and words apart: what was refused, until its maker has decided about it. */
  refused: { key: string; value: readonly RefusedWork[] | readonly RefusedWords[] };
}

interface Standing {
  /** Whose desk: nobody else who signs in on this browser is shown, or sends, what waits here. */
  readonly desk: string;
  /** Where it is to be sent. */
  readonly endpoint: string;
  readonly command: Command;
}

/** Opened when first needed: on the server, where the desk is drawn too, there is none. */
let opened: Promise<IDBPDatabase<Schema>> | undefined;

function shelf(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('uratori', 2, {
    upgrade: (database, before) => {
      if (before < 1) {
        const store = database.createObjectStore('commands', { autoIncrement: true });
        store.createIndex('byDesk', 'desk');
      }
      database.createObjectStore('refused');
    },
    // A page that was opened before this one knows the older shape: it lets go, and opens again when it needs to.
    blocking: (_old, _new, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      opened = undefined;
    },
  });
  return opened;
}

/** One person's work on one version. */
export function deskName(person: string, version: string): string {
  return `${person}/${version}`;
}

/** Resolves when they are on the disk, in this order. */
export async function keep(
  desk: string,
  endpoint: string,
  commands: readonly Command[],
): Promise<void> {
  const transaction = (await shelf()).transaction('commands', 'readwrite');
  for (const command of commands) void transaction.store.add({ desk, endpoint, command });
  // Without waiting for what each says: the tab may be closed before that.
  transaction.commit();
  await transaction.done;
}

/** The oldest that wait on a desk, with the keys to take them away by. */
export async function listKept(
  desk: string,
  most?: number,
): Promise<{ keys: number[]; commands: Command[] }> {
  const transaction = (await shelf()).transaction('commands');
  const index = transaction.store.index('byDesk');
  const [keys, rows] = await Promise.all([index.getAllKeys(desk, most), index.getAll(desk, most)]);
  return { keys, commands: rows.map(({ command }) => command) };
}

/** A command that the server did not carry out. */
export interface Refused {
  readonly command: Command;
  readonly refusal: string;
}

/**
 * Takes away what the server has answered. What it refused to do to a mark, and what still waits to be done to
 * the same mark, is set aside in the same moment, and so is what was written: it stands either here or there. Answers how many went.
 */
export async function settle(
  desk: string,
  keys: readonly number[],
  refused: readonly Refused[],
): Promise<number> {
  const transaction = (await shelf()).transaction(['commands', 'refused'], 'readwrite');
  const [commands, aside] = [
    transaction.objectStore('commands'),
    transaction.objectStore('refused'),
  ];
  const gone = [...keys];
  for (const key of keys) void commands.delete(key);
  const marks = refused.flatMap(({ command: { body }, refusal }) =>
    isAboutMark(body) ? [{ body, refusal }] : [],
  );
  if (marks.length > 0) {
    const refusals = new Map(marks.map(({ body, refusal }) => [body.annotation, refusal]));
    let cursor = await commands.index('byDesk').openCursor(desk);
    for (; cursor !== null; cursor = await cursor.continue()) {
      const { body } = cursor.value.command;
      const refusal = isAboutMark(body) ? refusals.get(body.annotation) : undefined;
      if (refusal === undefined || !isAboutMark(body)) continue;
      marks.push({ body, refusal });
      gone.push(cursor.primaryKey);
      void cursor.delete();
    }
    void aside.put(setAside(worksIn(await aside.get(desk)), marks), desk);
  }
  const words = refused.flatMap(({ command: { id, body }, refusal }) =>
    isWorded(body) ? [{ id, body, refusal }] : [],
  );
  if (words.length > 0) {
    const before = wordsIn(await aside.get(wordsOf(desk)));
    void aside.put([...before, ...words], wordsOf(desk));
  }
  await transaction.done;
  return gone.length;
}

/** Where the words stand, which a page that was opened before this one does not know. */
function wordsOf(desk: string): string {
  return `${desk}/words`;
}

type Refusals = readonly (RefusedWork | RefusedWords)[] | undefined;

function worksIn(refusals: Refusals = []): RefusedWork[] {
  return refusals.filter((one) => 'bodies' in one);
}

function wordsIn(refusals: Refusals = []): RefusedWords[] {
  return refusals.filter((one) => 'body' in one);
}

export async function listRefused(desk: string): Promise<readonly RefusedWork[]> {
  return worksIn(await (await shelf()).get('refused', desk));
}

export async function listUnsaid(desk: string): Promise<readonly RefusedWords[]> {
  return wordsIn(await (await shelf()).get('refused', wordsOf(desk)));
}

/** It has been decided about. */
export async function forgetRefused(
  desk: string,
  decided: RefusedWork | RefusedWords,
): Promise<void> {
  const { store, done } = (await shelf()).transaction('refused', 'readwrite');
  if ('body' in decided) {
    const left = wordsIn(await store.get(wordsOf(desk))).filter(({ id }) => id !== decided.id);
    void (left.length === 0 ? store.delete(wordsOf(desk)) : store.put(left, wordsOf(desk)));
  } else {
    const isOther = ({ annotation }: RefusedWork) => annotation !== decided.annotation;
    const left = worksIn(await store.get(desk)).filter(isOther);
    void (left.length === 0 ? store.delete(desk) : store.put(left, desk));
  }
  await done;
}

export async function countKept(desk: string): Promise<number> {
  return (await shelf()).countFromIndex('commands', 'byDesk', desk);
}

/** The desks on which something of one person's waits, and where it is to be sent. */
export async function listDesks(
  person: string,
): Promise<{ desk: string; endpoint: string; waiting: number }[]> {
  const range = IDBKeyRange.bound(`${person}/`, `${person}/\uffff`);
  const rows = await (await shelf()).getAllFromIndex('commands', 'byDesk', range);
  const desks = new Map<string, { desk: string; endpoint: string; waiting: number }>();
  for (const { desk, endpoint } of rows) {
    desks.set(desk, { desk, endpoint, waiting: (desks.get(desk)?.waiting ?? 0) + 1 });
  }
  return [...desks.values()];
}
