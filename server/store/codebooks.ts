/** A project's codebook in force. */
import 'server-only';
import { z } from 'zod';
import type { Codebook } from '@/domain/claim/codebook';
import { labelColours, labelLines } from '@/domain/claim/label';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';

const Bilingual = z.object({ ja: z.string(), en: z.string() });
const Content = z.object({
  labels: z.array(
    z.object({
      id: z.guid(),
      name: Bilingual,
      key: z.string(),
      colour: z.enum(labelColours),
      line: z.enum(labelLines),
      definition: Bilingual,
    }),
  ),
});

/** Every project has one: it is made with the project. */
export async function loadCodebook(tx: Transaction, projectId: string): Promise<Codebook> {
  const { number, content } = await tx.codebookVersion.findFirstOrThrow({
    where: { projectId },
    orderBy: { number: 'desc' },
  });
  return { number, labels: Content.parse(content).labels };
}

/** Names of the labels in force, by id, in one language. */
export async function loadLabelNames(
  { projectId }: Grant<'codebook:read'>,
  language: keyof z.output<typeof Bilingual>,
): Promise<Record<string, string>> {
  const { labels } = await loadCodebook(db(), projectId);
  return Object.fromEntries(labels.map(({ id, name }) => [id, name[language]]));
}
