/** Evidence: taken up once to be fetched, kept as it was received, read by whoever sees a link to it. */
import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import {
  type EvidenceOrigin,
  type EvidenceState,
  fetchingLasts,
  type Kept,
} from '@/domain/evidence/evidence';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Prisma } from '@/prisma/generated/client';
import { db } from '../db';
import type { ReadEvidence } from '../evidence-reading';
import type { Grant } from '../gate';
import { inProjectTurn } from './project-turn';
import { visibleLayers } from './sight';

export interface EvidenceSight {
  readonly id: string;
  readonly address: string;
  readonly state: EvidenceState;
  /** Why it was not fetched; null unless it failed. */
  readonly failure: string | null;
  readonly kept: Kept | null;
  /** Whether the reader has linked it, and may bring it in. */
  readonly isOwn: boolean;
  /** The links that lead to it, as far as whoever asks may see. */
  readonly links: readonly {
    readonly id: string;
    readonly article: string;
    readonly title: string;
    readonly exact: string;
    /** In code points. */
    readonly start: number;
  }[];
}

/** What a link in sight leads to, or what one has linked oneself. */
function inSight(grant: Grant<'article:read'>): Prisma.EvidenceWhereInput {
  const linked = {
    links: {
      some: {
        erasedAt: null,
        annotation: { erasedAt: null, layer: visibleLayers(grant) },
      },
    },
  };
  return { projectId: grant.projectId, OR: [{ createdById: grant.actor.accountId }, linked] };
}

export async function findEvidence(
  grant: Grant<'article:read'>,
  id: string,
): Promise<EvidenceSight | null> {
  const row = await db().evidence.findFirst({
    where: { AND: [inSight(grant), { id }] },
    include: {
      links: {
        where: { erasedAt: null, annotation: { erasedAt: null, layer: visibleLayers(grant) } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          annotation: {
            select: {
              exact: true,
              start: true,
              version: { select: { article: { select: { id: true, title: true } } } },
            },
          },
        },
      },
    },
  });
  if (row === null) return null;
  const { address, failure } = row;
  const links = row.links.map(({ id: link, annotation: { exact, start, version } }) => ({
    id: link,
    article: version.article.id,
    title: version.article.title,
    exact,
    start,
  }));
  const isOwn = row.createdById === grant.actor.accountId;
  return { id, address, state: stateOf(row), failure, kept: keptOf(row), isOwn, links };
}

type Row = Prisma.EvidenceGetPayload<object>;

/** Fetching that nobody has ended in time is as good as not begun. */
function stateOf({ state, triedAt }: Row): EvidenceState {
  const isOver = triedAt !== null && Date.now() - triedAt.getTime() > fetchingLasts;
  return state === 'fetching' && isOver ? 'waiting' : state;
}

function keptOf({ origin, mediaType, size, sha256, retrievedAt, ...row }: Row): Kept | null {
  if (!origin || mediaType === null || size === null || !sha256 || !retrievedAt) return null;
  const { title, text, finalAddress } = row;
  const kept = { origin, mediaType, title, text, size, sha256, finalAddress };
  return { ...kept, retrievedAt: retrievedAt.toISOString() };
}

/** The bytes as they were received, with their media type; null where there are none in sight. */
export async function findReceived(
  grant: Grant<'article:read'>,
  id: string,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  const row = await db().evidence.findFirst({
    where: { AND: [inSight(grant), { id }] },
    select: { mediaType: true, content: { select: { bytes: true } } },
  });
  if (!row?.content || row.mediaType === null) return null;
  return { bytes: row.content.bytes, mediaType: row.mediaType };
}

/** The address, for the one who may fetch it now; null for everybody else who asks meanwhile, and when it is kept. */
export async function takeUpFetching(
  { projectId, actor }: Grant<'annotation:make'>,
  id: string,
): Promise<string | null> {
  const now = new Date();
  const over = new Date(now.getTime() - fetchingLasts);
  const { count } = await db().evidence.updateMany({
    where: {
      projectId,
      id,
      createdById: actor.accountId,
      OR: [{ state: { in: ['waiting', 'failed'] } }, { state: 'fetching', triedAt: { lt: over } }],
    },
    data: { state: 'fetching', triedAt: now, failure: null },
  });
  if (count === 0) return null;
  const row = await db().evidence.findUnique({ where: { projectId_id: { projectId, id } } });
  return row?.address ?? null;
}

export async function failFetching(
  { projectId }: Grant<'annotation:make'>,
  id: string,
  failure: string,
): Promise<void> {
  const data = { state: 'failed', failure } as const;
  await db().evidence.updateMany({ where: { projectId, id, state: 'fetching' }, data });
}

export interface ToKeep extends ReadEvidence {
  readonly origin: EvidenceOrigin;
  readonly bytes: Uint8Array;
  readonly finalAddress: string | null;
}

export type KeepRefusal = 'evidence-unknown' | 'evidence-kept' | 'command-id-taken';

/** Keeps it for good, once; the first of several wins. Only whoever linked it may say what it is. */
export async function keepEvidence(
  { projectId, actor }: Grant<'annotation:make'>,
  id: string,
  { bytes, ...read }: ToKeep,
  command: string = randomUUID(),
): Promise<Outcome<null, KeepRefusal>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const of = { projectId, actorId: actor.accountId, command };
  return inProjectTurn(of, async (tx, now) => {
    const row = await tx.evidence.findFirst({
      where: { projectId, id, createdById: actor.accountId },
      select: { state: true },
    });
    if (row === null) return refused('evidence-unknown');
    if (row.state === 'kept') return refused('evidence-kept');
    await tx.evidence.update({
      where: { projectId_id: { projectId, id } },
      data: { ...read, state: 'kept', failure: null, size: bytes.length, sha256, retrievedAt: now },
    });
    await tx.evidenceContent.create({
      data: { projectId, evidenceId: id, bytes: Buffer.from(bytes) },
    });
    const change = { kind: 'keep-evidence', evidence: id, origin: read.origin, sha256 } as const;
    return accepted({ value: null, change, inverse: null });
  });
}
