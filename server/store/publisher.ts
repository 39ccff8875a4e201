/** An article's publisher as a source of the registry. */
import 'server-only';
import type { Publishing } from '@/domain/article/facts-sight';
import type { CheckedFacts } from '@/domain/intake/bounds';
import { type Recognised, recogniseOutlet } from '@/domain/provenance/recognise-outlet';
import { settle } from '@/domain/provenance/standing';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import { listRegistry, readSources, toSource } from './source-row';

/** The one the facts name, or else the one that address and name tell. What nobody has registered is nobody. */
export async function recognisePublisher(
  tx: Transaction,
  projectId: string,
  facts: CheckedFacts,
): Promise<string | null> {
  if (await isPublisher(tx, projectId, facts.outlet)) {
    if (facts.outlet !== null) return facts.outlet;
  }
  const rows = await readSources(tx, projectId);
  const homepages = new Map(rows.map(({ id, homepage }) => [id, homepage]));
  const sources = settle(rows.map(toSource))
    .filter(({ mergedInto, retired }) => mergedInto === null && !retired)
    .map((source) => ({ ...source, homepage: homepages.get(source.id) ?? null }));
  return recogniseOutlet(sources, facts)?.id ?? null;
}

/** Whether it may stand as a publisher: nobody, or a source of the project that stands by itself. */
export async function isPublisher(
  tx: Transaction,
  projectId: string,
  id: string | null,
): Promise<boolean> {
  if (id === null) return true;
  if (!/^[\da-f-]{36}$/i.test(id)) return false;
  const found = await tx.source.count({ where: { projectId, id, mergedIntoId: null } });
  return found === 1;
}

/** Whoever edits facts chooses among the sources that publish. */
export async function loadPublishing(
  grant: Grant<'article:edit'>,
  article: { readonly address: string | null; readonly publisher: string | null },
): Promise<Publishing> {
  const registry = await listRegistry(grant);
  const sources = registry.filter(
    ({ mergedInto, retired, kind }) =>
      mergedInto === null && !retired && kind !== 'person' && kind !== 'unnamed',
  );
  const recognised: Recognised | null = recogniseOutlet(sources, article);
  const named = sources.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases }));
  return { sources: named, recognised };
}
