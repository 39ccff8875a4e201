'use client';
/** Reads what was handed in, one after another, and imports what was accepted. The server keeps nothing in between. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { readCredit } from '@/domain/article/credit-names';
import type {
  ArticleNamed,
  FactsRefused,
  HandedRefused,
  HandedSight,
} from '@/domain/article/handed-text';
import { checkFacts, type TypedFacts } from '@/domain/intake/bounds';
import type { Encoding } from '@/domain/intake/encodings';
import { attempt } from '../attempt';
import {
  type Change,
  changeItems,
  type Fault,
  findTwin,
  type Item,
  type ReadyItem,
  type Source,
} from './import-item';

type Sent =
  | { readonly kind: 'paste'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly file: File;
      readonly encoding: Encoding | null;
    };

type Denied = { readonly ok: false; readonly refusal: 'forbidden' | 'input-invalid' };

export interface ImportActions {
  readonly read: (input: {
    projectId: string;
    handed: Sent;
  }) => Promise<{ readonly ok: true; readonly value: HandedSight } | HandedRefused | Denied>;
  readonly accept: (input: {
    projectId: string;
    article: string;
    handed: Sent;
    facts: TypedFacts;
    textSha256: string;
    again: boolean;
  }) => Promise<
    | { readonly ok: true; readonly value: ArticleNamed }
    | HandedRefused
    | FactsRefused
    | Denied
    | { readonly ok: false; readonly refusal: 'text-changed' | 'command-id-taken' }
    | {
        readonly ok: false;
        readonly refusal: 'text-known';
        readonly known: readonly ArticleNamed[];
      }
  >;
}

export interface Run {
  readonly done: number;
  readonly total: number;
}

function sentOf(source: Source, encoding: Encoding | null): Sent {
  return source.kind === 'paste' ? source : { ...source, encoding };
}

export function useImport(projectId: string, { read, accept }: ImportActions) {
  const [items, dispatch] = useReducer(changeItems, []);
  useReading(projectId, read, items, dispatch);
  const [run, setRun] = useState<Run | null>(null);
  const stopped = useRef(false);
  const start = useCallback(async () => {
    const wanted = items.filter((item): item is ReadyItem => item.stage === 'ready' && item.wanted);
    stopped.current = false;
    for (const [done, item] of wanted.entries()) {
      if (stopped.current) break;
      setRun({ done, total: wanted.length });
      dispatch(
        await bringIn(projectId, accept, item, findTwin(items, item.id, item.sight) !== null),
      );
    }
    setRun(null);
  }, [items, projectId, accept]);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { items, dispatch, run, start, stop };
}

/** The first that waits is read; when another encoding is chosen meanwhile, what was read is dropped. */
function useReading(
  projectId: string,
  read: ImportActions['read'],
  items: readonly Item[],
  dispatch: (change: Change) => void,
) {
  const next = items.find((item) => item.stage === 'waiting');
  useEffect(() => {
    if (next === undefined) return;
    let dropped = false;
    const handed = sentOf(next.source, next.encoding);
    attempt(() => read({ projectId, handed })).then((seen) => {
      if (dropped) return;
      const place = 'place' in seen ? seen.place : null;
      dispatch(
        seen.ok
          ? { kind: 'sighted', id: next.id, sight: seen.value }
          : { kind: 'refused', id: next.id, refusal: seen.refusal, place },
      );
    });
    return () => {
      dropped = true;
    };
  }, [next, projectId, read, dispatch]);
}

async function bringIn(
  projectId: string,
  accept: ImportActions['accept'],
  { id, source, encoding, facts, sight }: ReadyItem,
  hasTwin: boolean,
): Promise<Change> {
  const fault = faultIn(facts);
  if (fault !== null) return { kind: 'faulted', id, fault };
  const { textSha256, known } = sight;
  const handed = sentOf(source, encoding);
  // Whoever wants it although it is known, or a second time, has been told so.
  const again = hasTwin || known.length > 0;
  const done = await attempt(() =>
    accept({ projectId, article: id, handed, facts, textSha256, again }),
  );
  if (done.ok) return { kind: 'imported', id, title: done.value.title };
  if (done.refusal === 'text-known') return { kind: 'known', id, known: done.known };
  if ('field' in done) return { kind: 'faulted', id, fault: done };
  return { kind: 'faulted', id, fault: { refusal: done.refusal } };
}

/** What the server would refuse anyway is told before anything is sent. */
function faultIn(facts: TypedFacts): Fault | null {
  const checked = checkFacts(facts);
  if (!checked.ok) return checked;
  const credit = readCredit(facts.credit);
  return credit.ok ? null : { ...credit, field: 'credit' };
}
