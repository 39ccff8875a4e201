/** Regions and sentence boundaries of a version. */
import 'server-only';
import { z } from 'zod';
import type { DeskDocument } from '@/domain/claim/desk';
import { decodeLayout, type Layout } from '@/domain/text/layout';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';

export async function loadLayout(
  tx: Transaction,
  projectId: string,
  versionId: string,
): Promise<{ layout: Layout; revision: number }> {
  const row = await tx.versionLayout.findUniqueOrThrow({
    where: { projectId_versionId: { projectId, versionId } },
  });
  const layout = decodeLayout(row);
  if (!layout.ok) throw new Error(`the layout of version ${versionId} is ${layout.refusal}`);
  return { layout: layout.value, revision: row.revision };
}

const Numbers = z.array(z.int());
const Rows = z.tuple([z.object({ regions: Numbers, sentences: Numbers, revision: z.number() })]);

/** As it is kept: tens of thousands of numbers, for a browser to decode. */
export async function loadEncodedLayout(
  { projectId }: Grant<'article:read'>,
  versionId: string,
): Promise<DeskDocument['layout']> {
  const [layout] = Rows.parse(
    await db().$queryRaw`
      SELECT to_json("regions") AS "regions", to_json("sentences") AS "sentences", "revision"
        FROM "VersionLayout"
       WHERE "projectId" = ${projectId}::uuid AND "versionId" = ${versionId}::uuid`,
  );
  return layout;
}
