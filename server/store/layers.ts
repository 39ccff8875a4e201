/** Layers: whose they are, and the one a person writes in. */
import 'server-only';
import { createHash } from 'node:crypto';
import { isOpen, type Layer } from '@/domain/claim/submission';
import type { Transaction } from '../db';

/** The id that a person's layer of a version has, whether or not it exists yet: two windows opened at once agree on it. */
export function ownLayerId(versionId: string, accountId: string): string {
  const hex = createHash('sha256').update(`layer:${versionId}:${accountId}`).digest('hex');
  // Version 8, variant 1: a UUID of the maker's own rule (RFC 9562).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export async function findLayer(
  tx: Transaction,
  projectId: string,
  id: string,
): Promise<(Layer & { versionId: string }) | null> {
  const row = await tx.layer.findUnique({ where: { projectId_id: { projectId, id } } });
  if (row === null) return null;
  const { versionId, authorId: author, state, round } = row;
  return { id, versionId, author, state, round };
}

/** The layer a person writes in, made at their first mark. */
export async function takeOwnLayer(
  tx: Transaction,
  projectId: string,
  versionId: string,
  accountId: string,
): Promise<{ id: string; open: boolean }> {
  const id = ownLayerId(versionId, accountId);
  const found = await findLayer(tx, projectId, id);
  if (found !== null) return { id, open: isOpen(found.state) };
  await tx.layer.create({
    data: {
      projectId,
      id,
      versionId,
      authorId: accountId,
      rounds: { create: { round: 1 } },
    },
  });
  return { id, open: true };
}
