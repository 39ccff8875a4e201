'use client';
// Looks again until a page that is being fetched has come, or has failed to.
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Milliseconds. */
const pause = 1_500;

export function UntilFetched({ sentence }: { readonly sentence: string }) {
  const router = useRouter();
  useEffect(() => {
    const looking = setInterval(() => router.refresh(), pause);
    return () => clearInterval(looking);
  }, [router]);
  return (
    <p role="status" className="text-soft">
      {sentence}
    </p>
  );
}
