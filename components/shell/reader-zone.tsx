'use client';
// Tells the server the reader's time zone once, so that dates are rendered in it from then on.
import { useRouter } from 'next/navigation';
import { useTimeZone } from 'next-intl';
import { useEffect } from 'react';
import { zoneCookie } from '@/domain/preference/zone';
import { keepPreference } from './preference-cookie';

export function ReaderZone() {
  const router = useRouter();
  const served = useTimeZone();
  useEffect(() => {
    const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A name the server does not know would be refused for ever: ask only once a visit.
    if (!actual || actual === served || sessionStorage.getItem(zoneCookie) === actual) return;
    sessionStorage.setItem(zoneCookie, actual);
    keepPreference(zoneCookie, actual);
    router.refresh();
  }, [router, served]);
  return null;
}
