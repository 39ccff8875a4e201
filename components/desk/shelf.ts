/** The browser's own database, where commands stand until the server has them. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Command } from '@/domain/claim/command';

interface Schema extends DBSchema {
  commands: { key: number; value: Standing; indexes: { byDesk: string } };
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
  opened ??= openDB<Schema>('uratori', 1, {
    upgrade: (database) => {
      const store = database.createObjectStore('commands', { autoIncrement: true });
      store.createIndex('byDesk', 'desk');
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

export async function takeAway(keys: readonly number[]): Promise<void> {
  const transaction = (await shelf()).transaction('commands', 'readwrite');
  for (const key of keys) void transaction.store.delete(key);
  await transaction.done;
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
