/** What the demo newsroom has been given so far: its keys, and the ids they stand for. */
import { randomUUID } from 'node:crypto';
import type { Codebook } from '@/domain/claim/codebook';
import type { IndexedText } from '@/domain/text/offset';
import type { DemoLabel, DemoProject } from './newsroom/shape';

export interface Placed {
  readonly articleId: string;
  readonly versionId: string;
  readonly text: IndexedText;
}

export interface Ledger {
  readonly projectId: string;
  readonly ownerId: string;
  readonly project: DemoProject;
  readonly codebook: Codebook;
  /** Account ids by the people's keys. */
  readonly people: ReadonlyMap<string, string>;
  /** Source ids by the sources' keys. */
  readonly sources: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, Placed>;
  /** Annotation ids by `article/annotation`. */
  readonly annotations: ReadonlyMap<string, string>;
}

export function idsFor(keys: Iterable<string>): Map<string, string> {
  return new Map([...keys].map((key) => [key, randomUUID()]));
}

export function find<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo newsroom has no ${key}`);
  return value;
}

/** The default codebook's label of that name; null says "no statement". */
export function labelId({ codebook }: Ledger, name: DemoLabel): string | null {
  if (name === 'no-statement') return null;
  return codebook.labels.find(({ colour }) => colour === name)?.id ?? null;
}
