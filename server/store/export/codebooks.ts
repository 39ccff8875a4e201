/** The versions of a project's codebook, and what they call a label. */
import 'server-only';
import { z } from 'zod';
import { CodebookRecord, type LabelName } from '@/domain/exchange/record/codebook';
import { noStatement } from '@/domain/exchange/record/field';
import { Prisma } from '@/prisma/generated/client';
import type { Snapshot } from './snapshot';

const labels = z.array(CodebookRecord.shape.labels.element.strip());
const Content = z.object({ labels });

interface Row {
  readonly number: number;
  readonly content: unknown;
  readonly createdAt: Date;
}

/** By number. */
export async function listCodebooks(
  snapshot: Snapshot,
  projectId: string,
): Promise<CodebookRecord[]> {
  const rows = await snapshot.query<Row>(Prisma.sql`
    SELECT number, content, "createdAt" FROM "CodebookVersion"
     WHERE "projectId" = ${projectId}::uuid ORDER BY number`);
  return rows.map(({ number, content, createdAt }) => ({
    number,
    createdAt: createdAt.toISOString(),
    labels: Content.parse(content).labels,
  }));
}

/** Names a label as a codebook version does, or, where that version has no such label, the newest that has. */
export type LabelNames = (id: string | null, codebook: number) => LabelName;

export function labelNames(codebooks: readonly CodebookRecord[]): LabelNames {
  const named = new Map<string, LabelName>();
  for (const { number, labels: listed } of codebooks) {
    for (const { id, name } of listed) {
      named.set(`${number} ${id}`, { id, name });
      named.set(id, { id, name });
    }
  }
  return (id, codebook) => {
    if (id === null) return noStatement;
    const found = named.get(`${codebook} ${id}`) ?? named.get(id);
    if (found === undefined) throw new Error(`label ${id} is in no version of the codebook`);
    return found;
  };
}
