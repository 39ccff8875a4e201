/** What the registry keeps of one source, for whoever edits it: its own names, not those merged into it. */
import 'server-only';
import type { SourceFacts } from '@/domain/provenance/source-facts';
import { db } from '../db';
import type { Grant } from '../gate';
import { toFacts } from './source-row';
import { findRow } from './source-writing';

export async function loadSourceFacts(
  { projectId }: Grant<'source:edit'>,
  id: string,
): Promise<{ readonly facts: SourceFacts; readonly revision: number } | null> {
  const row = await findRow({ tx: db(), projectId }, id);
  return row && { facts: toFacts(row), revision: row.revision };
}
