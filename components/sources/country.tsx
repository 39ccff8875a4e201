// A country by its code, in the reader's language; by its name where it has no code.
import { useLocale } from 'next-intl';

/** To be drawn on the server alone: browsers call some regions otherwise. */
export function Country({ code }: { readonly code: string }) {
  return countryName(code, useLocale());
}

export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
