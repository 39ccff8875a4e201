'use client';
// Tells the server the reader's time zone once, so that dates are rendered in it from then on.
import { useTimeZone } from 'next-intl';
import { useEffect } from 'react';
import { zoneCookie } from '@/domain/preference/zone';
import { keepPreference } from './preference-cookie';

export function ReaderZone() {
  const served = useTimeZone();
  useEffect(() => {
    const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // From the next page on: the first one a person sees is the sign-in page, which shows no dates.
    if (actual && actual !== served) keepPreference(zoneCookie, actual);
  }, [served]);
  return null;
}
