'use client';
/** Sentences of the project's other articles, asked of the server while one types. */
import { useEffect, useState } from 'react';
import { readSearch } from '@/domain/article/search';
import type { SentenceHit } from '@/domain/article/sentence-hit';

export interface SentenceSearch {
  /** Of the last search that was answered. */
  readonly hits: readonly SentenceHit[];
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
}

/** Milliseconds: between two keys of a quick typist. */
const pause = 200;
const nothing: SentenceSearch = { hits: [], state: 'idle' };

/** `version` is the one on the desk, whose own sentences are not asked for. */
export function useSentenceSearch(project: string, version: string, typed: string): SentenceSearch {
  const [search, setSearch] = useState(nothing);
  const query = readSearch(typed)?.phrase ?? '';
  useEffect(() => {
    if (query === '') return setSearch(nothing);
    setSearch(({ hits }) => ({ hits, state: 'searching' }));
    const over = new AbortController();
    const timer = setTimeout(
      () => void ask(project, version, query, over.signal, setSearch),
      pause,
    );
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [project, version, query]);
  return search;
}

async function ask(
  project: string,
  version: string,
  query: string,
  signal: AbortSignal,
  answer: (search: SentenceSearch) => void,
): Promise<void> {
  const wanted = new URLSearchParams({ q: query, not: version });
  try {
    const response = await fetch(`/api/v1/projects/${project}/sentences?${wanted}`, { signal });
    if (!response.ok) return answer({ hits: [], state: 'failed' });
    const { hits }: { hits: SentenceHit[] } = await response.json();
    if (!signal.aborted) answer({ hits, state: 'found' });
  } catch {
    // Rejected because a later search has taken its place, or because no answer came.
    if (!signal.aborted) answer({ hits: [], state: 'failed' });
  }
}
