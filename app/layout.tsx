// The document around every page: its language, theme, the strings that all client components share.
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/shell/client-messages';
import { InboxCount } from '@/components/shell/inbox-count';
import { ReaderZone } from '@/components/shell/reader-zone';
import { ToastRegion } from '@/components/ui/toast';
import { gateEach, openDoor } from '@/server/gate';
import { requestReading } from '@/server/reading';
import { countInbox } from '@/server/store/inbox';
import { requestTheme } from '@/server/theme';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    description: t('description'),
    robots: { index: false, follow: false },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await requestTheme();
  return { colorScheme: theme === 'system' ? 'light dark' : theme };
}

async function inboxWords(): Promise<string | null> {
  const count = await countInbox(await openDoor(), await gateEach('article:read'));
  return count === null ? null : (await getTranslations('shell'))('inbox', { count });
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, reading, inbox] = await Promise.all([
    getLocale(),
    requestTheme(),
    requestReading(),
    inboxWords(),
  ]);
  return (
    <html
      lang={locale}
      data-theme={theme}
      data-reading-size={reading.size}
      data-reading-width={reading.width}
    >
      <body>
        <ClientMessages>
          <InboxCount words={inbox}>
            <ToastRegion>{children}</ToastRegion>
          </InboxCount>
          <ReaderZone />
        </ClientMessages>
      </body>
    </html>
  );
}
