// The theme of a request, so that the first byte of a page already has the right one.
import 'server-only';
import { cookies } from 'next/headers';
import { parseTheme, type Theme, themeCookie } from '@/domain/preference/theme';

export async function requestTheme(): Promise<Theme> {
  return parseTheme((await cookies()).get(themeCookie)?.value);
}
