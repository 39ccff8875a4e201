// The language of the interface: what a reader chose, else what the browser asks for, else Japanese.
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageCookie = 'locale';

/** Each language named in itself, for readers who cannot read the present one. */
export const languageNames: Record<Language, string> = { ja: '日本語', en: 'English' };

export function findLanguage(value: string | undefined): Language | null {
  return languages.find((language) => language === value) ?? null;
}

/**
 * The best of our languages for an Accept-Language header (RFC 9110, 12.5.4): highest quality first,
 * among equals the one named first. A quality of 0 means "never"; a wildcard gives the default.
 */
export function negotiateLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map(parseWish);
  const wanted = wishes.filter((wish) => wish.quality > 0);
  wanted.sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const language = findLanguage(tag.split('-')[0]);
    if (language) return language;
  }
  return languages[0];
}

function parseWish(part: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/u);
  const written = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = written === undefined ? 1 : Number(written);
  return { tag, quality: Number.isFinite(quality) ? quality : 0 };
}
