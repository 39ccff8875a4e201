/** A project's codebook in force. */
import 'server-only';
import { z } from 'zod';
import type { Codebook } from '@/domain/claim/codebook';
import { labelColours, labelLines } from '@/domain/claim/label';
import type { Transaction } from '../db';

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
