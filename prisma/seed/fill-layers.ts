/** Writes the demo newsroom's layers as they were played, with their history. */
import { randomUUID } from 'node:crypto';
import { commandVersion } from '@/domain/claim/command';
import { toColumns } from '@/server/store/annotation-row';
import { ownLayerId } from '@/server/store/layers';
import { fromRelation, targetColumns } from '@/server/store/link-row';
import { Prisma } from '../generated/client';
import { find, type Ledger } from './ledger';
import type { DemoLayer } from './newsroom/shape';
import { type Played, playLayer } from './play-layer';

type Transaction = Prisma.TransactionClient;

export async function fillLayers(tx: Transaction, ledger: Ledger, now: Date): Promise<void> {
  const played = ledger.project.layers.map((layer) => ({ layer, ...playLayer(ledger, layer) }));
  for (const { layer, board } of played) await fillLayer(tx, ledger, layer, board, now);
  // A link may lead to an annotation of any layer: links come after all annotations.
  await fillLinks(
    tx,
    ledger,
    played.map(({ board }) => board),
    now,
  );
  for (const { layer, entries } of played) await fillHistory(tx, ledger, layer, entries);
}

async function fillLayer(
  tx: Transaction,
  { projectId, articles }: Ledger,
  layer: DemoLayer,
  board: Played['board'],
  now: Date,
): Promise<void> {
  const { versionId } = find(articles, layer.article);
  const { id: layerId, author: authorId } = board.layer;
  const state = layer.submitted ? 'submitted' : 'open';
  const rounds = { create: { round: 1, submittedAt: layer.submitted ? now : null } };
  await tx.layer.create({ data: { projectId, id: layerId, versionId, authorId, state, rounds } });
  const annotations = [...board.annotations.values()];
  await tx.annotation.createMany({
    data: annotations.map((annotation) => ({
      projectId,
      id: annotation.id,
      versionId,
      layerId,
      ...toColumns(annotation, now),
    })),
  });
  await tx.relay.createMany({
    data: annotations.flatMap(({ id: annotationId, attribution }) =>
      attribution.relay.map((sourceId, position) => ({
        projectId,
        annotationId,
        position,
        sourceId,
      })),
    ),
  });
}

async function fillLinks(
  tx: Transaction,
  { projectId, ownerId: createdById }: Ledger,
  boards: readonly Played['board'][],
  now: Date,
): Promise<void> {
  const links = boards.flatMap((board) => [...board.links.values()]);
  await tx.evidence.createMany({
    data: links.flatMap(({ target }) =>
      target.kind === 'evidence'
        ? [{ projectId, id: target.evidence, address: target.address, createdById }]
        : [],
    ),
  });
  await tx.link.createMany({
    data: links.map(({ id, annotation: annotationId, relation, aspect, note, target }) => ({
      ...{ projectId, id, annotationId, aspect, note, createdAt: now },
      ...{ relation: fromRelation(relation), ...targetColumns(target) },
    })),
  });
}

async function fillHistory(
  tx: Transaction,
  { projectId, articles, people }: Ledger,
  layer: DemoLayer,
  entries: Played['entries'],
): Promise<void> {
  const { versionId: stream } = find(articles, layer.article);
  const actorId = find(people, layer.annotator);
  const layerId = ownLayerId(stream, actorId);
  const submission = { body: { kind: 'submit-layer', layer: layerId }, inverse: null } as const;
  const entered = layer.submitted ? [...entries, { ...submission, annotationId: null }] : entries;
  const key = { projectId, stream };
  const head = await tx.historyStream.upsert({
    where: { projectId_stream: key },
    create: { ...key, seq: entered.length },
    update: { seq: { increment: entered.length } },
  });
  const before = head.seq - entered.length;
  await tx.history.createMany({
    data: entered.map(({ body, inverse, annotationId }, at) => ({
      ...key,
      seq: before + at + 1,
      commandId: randomUUID(),
      actorId,
      layerId,
      annotationId,
      command: asJson({ v: commandVersion, ...body }),
      inverse: inverse === null ? Prisma.DbNull : asJson(inverse),
    })),
  });
  if (!layer.submitted) return;
  const round = { projectId, layerId, round: 1 };
  await tx.layerRound.update({
    where: { projectId_layerId_round: round },
    data: { seq: head.seq },
  });
}

function asJson(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
