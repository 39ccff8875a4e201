'use client';
/** The sentences around what a link leads to in another article, asked of the server when they are first shown. */
import { useEffect, useState } from 'react';
import type { TargetSight } from '@/domain/claim/desk';
import type { Passage } from '@/domain/text/passage';

/** Texts never change: what was read once is read. */
const known = new Map<string, Passage>();

/** Null until it has come; where it does not come, the words alone are shown. */
export function usePassage(project: string, sight: TargetSight | undefined): Passage | null {
  const address = sight && addressOf(project, sight);
  const [passage, setPassage] = useState(known.get(address ?? '') ?? null);
  useEffect(() => {
    const over = new AbortController();
    if (address === undefined) setPassage(null);
    else void read(address, over.signal).then((read) => over.signal.aborted || setPassage(read));
    return () => over.abort();
  }, [address]);
  return passage;
}

function addressOf(project: string, { versionId, start, exact }: TargetSight): string {
  const end = start + [...exact].length;
  return `/api/v1/projects/${project}/versions/${versionId}/passage?start=${start}&end=${end}`;
}

async function read(address: string, signal: AbortSignal): Promise<Passage | null> {
  const before = known.get(address);
  if (before !== undefined) return before;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return null;
    const passage: Passage = await response.json();
    known.set(address, passage);
    return passage;
  } catch {
    // Another link is shown by now, or no answer came.
    return null;
  }
}
