/** Version texts, kept in memory while they are worked on: they never change, so a copy is never stale. */
import 'server-only';
import { type IndexedText, indexText } from '@/domain/text/offset';
import type { Transaction } from '../db';

/** At 1 MB for a long article this holds some 60 MB at most, and every desk that is open. */
const kept = 30;
const texts = new Map<string, IndexedText>();

/** Null when the project has no such version, or its article is deleted. */
export async function findText(
  tx: Transaction,
  projectId: string,
  versionId: string,
): Promise<IndexedText | null> {
  const key = `${projectId}/${versionId}`;
  const known = texts.get(key);
  if (known) return remember(key, known);
  const version = await tx.articleVersion.findFirst({
    where: { projectId, id: versionId, article: { deletedAt: null } },
    select: { text: true },
  });
  return version && remember(key, indexText(version.text));
}

function remember(key: string, text: IndexedText): IndexedText {
  texts.delete(key);
  texts.set(key, text);
  const oldest = texts.keys().next().value;
  if (texts.size > kept && oldest !== undefined) texts.delete(oldest);
  return text;
}
