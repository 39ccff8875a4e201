'use client';
// How much awaits the reader, in the head of every page: counted when the page is loaded or refreshed.
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext } from 'react';
import { Link } from '@/components/ui/link';

const CountContext = createContext<number | null>(null);

/** Null where nobody is signed in. */
export function InboxCount({
  count,
  children,
}: {
  readonly count: number | null;
  readonly children: ReactNode;
}) {
  return <CountContext value={count}>{children}</CountContext>;
}

export function InboxLink() {
  const t = useTranslations('shell');
  const count = useContext(CountContext);
  if (count === null) return null;
  return (
    <Link
      href="/inbox"
      className="rounded-sm px-2 py-1 text-sm font-medium whitespace-nowrap text-soft no-underline hover:bg-sunken hover:text-ink"
    >
      {t('inbox', { count })}
    </Link>
  );
}
