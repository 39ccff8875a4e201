/** A project's codebook in force, with the labels that earlier versions had. */
import 'server-only';
import { z } from 'zod';
import type { Codebook } from '@/domain/claim/codebook';
import { type Label, labelColours, labelLines } from '@/domain/claim/label';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';

const Bilingual = z.object({ ja: z.string(), en: z.string() });
export const LabelSchema = z.object({
  id: z.guid(),
  name: Bilingual,
  key: z.string(),
  colour: z.enum(labelColours),
  line: z.enum(labelLines),
  definition: Bilingual,
});
const Content = z.object({ labels: z.array(LabelSchema) });

/** The labels of a version as it lies in the database. */
export function readContent(content: unknown): readonly Label[] {
  return Content.parse(content).labels;
}

/** Every project has one: it is made with the project. Few versions are ever made, so all are read. */
export async function loadCodebook(tx: Transaction, projectId: string): Promise<Codebook> {
  const rows = await tx.codebookVersion.findMany({
    where: { projectId },
    orderBy: { number: 'desc' },
    select: { number: true, content: true },
  });
  const [latest, ...earlier] = rows;
  if (!latest) throw new Error('a project has no codebook');
  const labels = readContent(latest.content);
  const former = formerOf(
    labels,
    earlier.flatMap(({ content }) => readContent(content)),
  );
  return { number: latest.number, labels, ...(former.length > 0 && { former }) };
}

/** Each as its latest version had it. */
function formerOf(labels: readonly Label[], earlier: readonly Label[]): readonly Label[] {
  const seen = new Set(labels.map(({ id }) => id));
  return earlier.filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** Names of all labels there have been, by id, in one language. */
export async function loadLabelNames(
  { projectId }: Grant<'codebook:read'>,
  language: keyof z.output<typeof Bilingual>,
): Promise<Record<string, string>> {
  const { labels, former = [] } = await loadCodebook(db(), projectId);
  return Object.fromEntries([...labels, ...former].map(({ id, name }) => [id, name[language]]));
}
