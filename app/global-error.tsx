'use client';
// The last resort, when the document itself broke: has nothing of the server, so it finds its own words.
import { useEffect, useState } from 'react';
import { BrokenPage } from '@/components/shell/broken-page';
import {
  findLanguage,
  type Language,
  languageCookie,
  negotiateLanguage,
} from '@/domain/preference/language';
import { parseTheme, themeCookie } from '@/domain/preference/theme';
import en from '@/messages/en/errors.json';
import ja from '@/messages/ja/errors.json';
import './globals.css';

function readCookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const [locale, setLocale] = useState<Language>('ja');
  useEffect(() => {
    setLocale(
      findLanguage(readCookie(languageCookie)) ?? negotiateLanguage(navigator.languages.join(',')),
    );
    document.documentElement.dataset.theme = parseTheme(readCookie(themeCookie));
  }, []);
  const words = { ja, en }[locale];
  return (
    <html lang={locale} data-theme="system">
      <body>
        <title>{words.title}</title>
        <BrokenPage error={error} retry={retry} words={words} />
      </body>
    </html>
  );
}
