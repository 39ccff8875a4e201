// How light the interface is: what a reader may choose, kept in a cookie that server, browser agree on.
export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = 'theme';

/** The theme a cookie asks for; whatever is unknown or missing follows the reader's system. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}
