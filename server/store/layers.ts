/** Layers: whose they are, and the one a person writes in. */
import 'server-only';
import { createHash } from 'node:crypto';
import type { ProjectPermission } from '@/domain/access/policy';
import { isOpen, type Layer } from '@/domain/claim/submission';
import { visibilityAfter } from '@/domain/claim/visibility';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import { moveAnnotating } from './assignment-moves';
import { visibilityColumn } from './visibility-column';

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

/** Who writes in which version, and what they may see at that moment. */
export interface Writing {
  readonly tx: Transaction;
  readonly grant: Grant<ProjectPermission>;
  readonly projectId: string;
  readonly versionId: string;
  readonly accountId: string;
  readonly now: Date;
}

/** The layer a person writes in, made at their first mark. */
export async function takeOwnLayer(writing: Writing): Promise<{ id: string; open: boolean }> {
  const { tx, grant, projectId, versionId, accountId, now } = writing;
  const id = ownLayerId(versionId, accountId);
  const found = await findLayer(tx, projectId, id);
  if (found !== null) return { id, open: isOpen(found.state) };
  const openedUnder = visibilityColumn(visibilityAfter(null, grant.sightNow));
  const rounds = { create: { round: 1, openedAt: now, openedUnder } };
  await tx.layer.create({ data: { projectId, id, versionId, authorId: accountId, rounds } });
  await moveAnnotating(tx, { projectId, versionId, assigneeId: accountId }, 'begin', now);
  return { id, open: true };
}
