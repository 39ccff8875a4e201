// The language, messages, time zone of a request, for next-intl. Addresses carry no language.
import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import {
  findLanguage,
  type Language,
  languageCookie,
  negotiateLanguage,
} from '@/domain/preference/language';
import { parseZone, zoneCookie } from '@/domain/preference/zone';
import { messages } from '@/messages/namespaces';

export async function requestLanguage(): Promise<Language> {
  const chosen = findLanguage((await cookies()).get(languageCookie)?.value);
  return chosen ?? negotiateLanguage((await headers()).get('accept-language') ?? undefined);
}

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = findLanguage(asked) ?? (await requestLanguage());
  const timeZone = parseZone((await cookies()).get(zoneCookie)?.value);
  return { locale, timeZone, messages: messages[locale] };
});
