/** A few sentences of a version's text: what a link points to, for those who read it from another article. */
import 'server-only';
import { decodeLayout } from '@/domain/text/layout';
import { type Passage, passageOf } from '@/domain/text/passage';
import { db } from '../db';
import type { Grant } from '../gate';
import { findText } from './texts';

/** Null when the project has no such version, or no such span in it. */
export async function findPassage(
  { projectId }: Grant<'article:read'>,
  versionId: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Passage | null> {
  const version = await db().articleVersion.findFirst({
    where: { projectId, id: versionId, article: { deletedAt: null } },
    select: { layout: { select: { regions: true, sentences: true } } },
  });
  const text = version && (await findText(db(), projectId, versionId));
  if (!text || !version.layout) return null;
  const layout = decodeLayout(version.layout);
  return layout.ok ? passageOf(text, layout.value, start, end) : null;
}
