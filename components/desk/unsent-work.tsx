'use client';
/** Sends, from whatever page, what a person's desks could not send while they were open. */
import { useCallback, useEffect } from 'react';
import { isOpenHere, Outbox } from './outbox';
import { listDesks } from './shelf';

/** Answers how to ask for the number of changes that still wait. */
export function useUnsentWork(person: string): () => Promise<number> {
  useEffect(() => {
    const outboxes: Outbox[] = [];
    void takeUp(person, outboxes);
    return () => {
      for (const outbox of outboxes) outbox.close();
    };
  }, [person]);
  return useCallback(() => countUnsent(person), [person]);
}

async function takeUp(person: string, outboxes: Outbox[]): Promise<void> {
  for (const { desk, endpoint } of await known(person)) {
    if (isOpenHere(desk)) continue;
    // What is refused shows on its desk, which is laid out from what the server has.
    const outbox = new Outbox(desk, endpoint, { onState: nothing, onRefused: nothing });
    outboxes.push(outbox);
    await outbox.open();
  }
}

async function countUnsent(person: string): Promise<number> {
  return (await known(person)).reduce((sum, { waiting }) => sum + waiting, 0);
}

async function known(person: string) {
  try {
    return await listDesks(person);
  } catch {
    // A browser that keeps nothing has nothing waiting.
    return [];
  }
}

const nothing = () => undefined;
