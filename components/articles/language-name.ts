/** The languages an article is likely to be in, by their names; any other goes by its tag. */
import type { Messages } from 'next-intl';
import { useTranslations } from 'next-intl';

type Known = keyof Messages['articles']['languages'];

export const knownLanguages = [
  ...(['ja', 'en', 'zh', 'ko', 'ru', 'uk', 'ar', 'fa', 'he', 'tr'] as const),
  ...(['fr', 'de', 'es', 'pt', 'it', 'pl', 'vi', 'th', 'id'] as const),
] as const satisfies readonly Known[];

export function useLanguageName(): (tag: string) => string {
  const t = useTranslations('articles.languages');
  return (tag) => {
    const known = (['und', ...knownLanguages] as const).find((one) => one === tag);
    return known === undefined ? tag : t(known);
  };
}
