// How a reader has articles set, so that the first byte of a page already has it right.
import 'server-only';
import { cookies } from 'next/headers';
import { parseReading, type Reading, readingCookie } from '@/domain/preference/reading';

export async function requestReading(): Promise<Reading> {
  return parseReading((await cookies()).get(readingCookie)?.value);
}
