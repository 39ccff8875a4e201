/** Sources that may be one and the same, for whoever may merge them. */
import 'server-only';
import { findLikeness, type Likeness, pairKey } from '@/domain/provenance/likeness';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import { db } from '../db';
import type { Grant } from '../gate';
import { listRegistry } from './source-row';
import { countNamed } from './sources';

/** One of a pair, and how often it is named: the more often, the likelier it stays. */
export interface Alike {
  readonly source: RegisteredSource;
  readonly spoke: number;
  readonly relayed: number;
}

export interface LikelyPair {
  /** In the order of `why`. */
  readonly pair: readonly [Alike, Alike];
  readonly why: Likeness['why'];
}

export interface LikelyPairs {
  readonly shown: readonly LikelyPair[];
  readonly count: number;
}

/** What is merged or told apart makes room for the next. */
const mostShown = 50;

export async function listLikelyPairs(grant: Grant<'source:merge'>): Promise<LikelyPairs> {
  const { projectId } = grant;
  const [registry, distinct] = await Promise.all([
    listRegistry(grant),
    db().sourceDistinction.findMany({ where: { projectId } }),
  ]);
  const apart = new Set(distinct.map(({ firstId, secondId }) => pairKey(firstId, secondId)));
  const alike = findLikeness(registry, apart);
  const shown = alike.slice(0, mostShown);
  const reading = grant.also('source:read');
  const ids = [...new Set(shown.flatMap(({ sources }) => sources))];
  const counts = reading ? await countNamed(reading, ids) : new Map();
  const byId = new Map(registry.map((source) => [source.id, source]));
  const one = (id: string): Alike[] => {
    const source = byId.get(id);
    const { spoke = 0, relayed = 0 } = counts.get(id) ?? {};
    return source === undefined ? [] : [{ source, spoke, relayed }];
  };
  const pairs = shown.flatMap(({ sources, why }) => {
    const [first, second] = sources.flatMap(one);
    return first && second ? [{ pair: [first, second] as const, why }] : [];
  });
  return { shown: pairs, count: alike.length };
}
