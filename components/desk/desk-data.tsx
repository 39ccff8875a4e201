'use client';
/** What the page carries of a desk besides its lines, behind them: they are read, and painted, first. */
import { type SentDesk, writtenData } from './sent-desk';

export function DeskData({ sent }: { readonly sent: SentDesk }) {
  return (
    <script
      type="application/json"
      data-desk={sent.token}
      // As with the article: the browser leaves what the server wrote as it is.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by sent-desk.ts, which lets nothing close the element
      dangerouslySetInnerHTML={
        typeof window === 'undefined' ? { __html: writtenData(sent) } : nothing
      }
    />
  );
}

const nothing = { __html: '' };
