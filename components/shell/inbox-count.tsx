'use client';
// How much awaits the reader, in the head of every page: counted when the page is loaded or refreshed.
import { createContext, type ReactNode, useContext } from 'react';
import { Link } from '@/components/ui/link';

const WordsContext = createContext<string | null>(null);

/** The words of the link, made by the server: a browser would take 13 ms to write its first number. Null where nobody is signed in. */
export function InboxCount({
  words,
  children,
}: {
  readonly words: string | null;
  readonly children: ReactNode;
}) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function InboxLink() {
  const words = useContext(WordsContext);
  if (words === null) return null;
  return (
    <Link
      href="/inbox"
      className="rounded-sm px-2 py-1 text-sm font-medium whitespace-nowrap text-soft no-underline hover:bg-sunken hover:text-ink"
    >
      {words}
    </Link>
  );
}
