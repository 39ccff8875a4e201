'use client';
/** Who changed a mark meanwhile, asked of the server where two versions of it are shown. */
import { useEffect, useState } from 'react';
import type { LastChange } from '@/domain/claim/last-change';
import type { Desk } from '../desk-context';

type Answer = LastChange | null | undefined;

/** Asked anew when the mark has changed again; null where it may not be known, undefined until there is an answer. */
export function useLastChange(
  { document }: Desk,
  annotation: string,
  revision: number | undefined,
): Answer {
  const [change, setChange] = useState<Answer>();
  const base = `/api/v1/projects/${document.project.id}/versions/${document.version.id}`;
  const address = `${base}/changed?annotation=${annotation}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another revision there is another answer
  useEffect(() => {
    const over = new AbortController();
    void ask(address, over.signal).then((asked) => over.signal.aborted || setChange(asked));
    return () => over.abort();
  }, [address, revision]);
  return change;
}

async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(address, { signal });
    if (response.ok) return await response.json();
    return response.status === 404 ? null : undefined;
  } catch {
    // The panel was left meanwhile, or no answer came.
    return undefined;
  }
}
