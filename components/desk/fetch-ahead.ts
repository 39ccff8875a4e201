/**
 * What opens at the desk only when it is asked for is not sent with the page. It is fetched when the desk stands and has
 * nothing to do, so that it is there when the network is gone.
 */
import { useEffect } from 'react';

const parts = [
  () => import('./palette-choices'),
  () => import('./key-groups'),
  () => import('./key-editor'),
  () => import('./link-lines'),
  () => import('./guidelines-pages'),
  () => import('./guidelines-fold'),
  () => import('./inspector/differing'),
  () => import('@/components/grades/grade-panel'),
  () => import('@/components/claims/claims-dialog'),
];

/** Milliseconds: by then what the desk itself needs has come. */
const patience = 3_000;

export function useFetchAhead(): void {
  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      for (const part of parts) {
        if (left) return;
        // Without a network it is asked for again when it is wanted.
        await part().catch(() => undefined);
      }
    }, patience);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
}
