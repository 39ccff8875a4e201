'use client';
// Tells the server the reader's time zone once, so that dates are rendered in it from then on.
import { useTimeZone } from 'next-intl';
import { useEffect } from 'react';
import { quietMoment } from '@/components/ui/quiet';
import { zoneCookie } from '@/domain/preference/zone';
import { keepPreference } from './preference-cookie';

export function ReaderZone() {
  const served = useTimeZone();
  useEffect(() => {
    // For the pages after this one: the first that a person sees is the sign-in page, which shows no dates.
    const tell = () => {
      const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
      if (actual && actual !== served) keepPreference(zoneCookie, actual);
    };
    // A browser takes 20 ms to find out, during which a page that has just come would not obey.
    void quietMoment().then(tell);
  }, [served]);
  return null;
}
