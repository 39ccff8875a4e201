'use client';
/** Whether what was done is safe, as a word, always in the same place. */
import { useTranslations } from 'next-intl';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useDesk } from './desk-context';
import type { OutboxState, Trouble } from './outbox';

const troubleMessages = {
  offline: 'troubleOffline',
  server: 'troubleServer',
  'signed-out': 'troubleSignedOut',
  denied: 'troubleDenied',
  storage: 'troubleStorage',
} as const satisfies Record<Trouble, string>;

export function SavedState() {
  const { outbox } = useDesk();
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.waiting, unread);
  return <SavedWord outbox={waiting} />;
}

/** Why what waits is not sent, from the first failed attempt until nothing waits: each further attempt would take the words away for a moment. */
export function useTrouble(): Trouble | null {
  const { outbox } = useDesk();
  const last = useRef<Trouble | null>(null);
  const read = useCallback(() => {
    const now = outbox.waiting();
    last.current = now === null || now.waiting === 0 ? null : (now.trouble ?? last.current);
    return last.current;
  }, [outbox]);
  return useSyncExternalStore(outbox.subscribe, read, unread);
}

/** What the page says as it comes, however late React takes it over. */
const unread = () => null;

/** In the row below the title, which is there anyway: the text must not move when a connection comes or goes. */
export function TroubleLine({ trouble }: { readonly trouble: Trouble }) {
  const t = useTranslations('desk');
  const told = t(troubleMessages[trouble]);
  return (
    // Read out where the state stands.
    <p aria-hidden="true" className="desk-trouble" title={told}>
      {told}
    </p>
  );
}

/** Null until it is known what waits: the word keeps its place, and promises nothing. */
export function SavedWord({ outbox }: { readonly outbox: OutboxState | null }) {
  const t = useTranslations('desk');
  const { waiting, trouble } = outbox ?? { waiting: 0, trouble: null };
  const state = outbox === null ? 'unread' : waiting === 0 ? 'saved' : 'waiting';
  const word =
    waiting === 0
      ? t('saved')
      : trouble === null
        ? t('sending', { count: waiting })
        : t('waiting', { count: waiting });
  return (
    <span role="status" className="desk-saved" data-state={state}>
      {word}
      {waiting > 0 && trouble !== null && (
        <span className="sr-only">{t(troubleMessages[trouble])}</span>
      )}
    </span>
  );
}
