'use client';
/** Whether what was done is safe, as a word, always in the same place. */
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
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
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.waiting, outbox.waiting);
  return <SavedWord outbox={waiting} />;
}

export function SavedWord({ outbox: { waiting, trouble } }: { readonly outbox: OutboxState }) {
  const t = useTranslations('desk');
  const word =
    waiting === 0
      ? t('saved')
      : trouble === null
        ? t('sending', { count: waiting })
        : t('waiting', { count: waiting });
  return (
    <span role="status" className="desk-saved" data-state={waiting === 0 ? 'saved' : 'waiting'}>
      {word}
      {waiting > 0 && trouble !== null && (
        <span className="desk-trouble">{t(troubleMessages[trouble])}</span>
      )}
    </span>
  );
}
