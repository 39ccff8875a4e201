'use client';
// Switches the language of the interface; named in the language it leads to.
import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { languageCookie, languageNames, languages } from '@/domain/preference/language';
import { keepPreference } from './preference-cookie';

export function LanguageSwitch() {
  const present = useLocale();
  const router = useRouter();
  const [pending, start] = useTransition();
  const others = languages.filter((language) => language !== present);
  return others.map((language) => (
    <Button
      key={language}
      lang={language}
      tone="plain"
      size="small"
      pending={pending}
      onClick={() => {
        keepPreference(languageCookie, language);
        start(() => router.refresh());
      }}
    >
      {languageNames[language]}
    </Button>
  ));
}
