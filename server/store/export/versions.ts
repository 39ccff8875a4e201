/** A group of versions with all that their annotations are read against. */
import 'server-only';
import type { ArticleRecord, LayerRecord, VersionRecord } from '@/domain/exchange/record/article';
import { decodeLayout } from '@/domain/text/layout';
import { codePoint, type IndexedText, indexText, utf16 } from '@/domain/text/offset';
import { Prisma } from '@/prisma/generated/client';
import { loadArticles } from './articles';
import { listLayers } from './layers';
import type { Reading } from './reading';
import { listRelays, type Relayed } from './relays';
import type { VersionKey } from './version-keys';

export interface VersionInHand extends VersionKey {
  readonly article: ArticleRecord;
  readonly version: VersionRecord;
  /** Null where nothing of this export needs it. */
  readonly text: IndexedText | null;
}

/** Of which versions the texts are needed. */
export type TextsNeeded = 'none' | 'annotated' | 'all';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly length: number;
  readonly textSha256: string;
  readonly bytesSha256: string | null;
  readonly encoding: string | null;
  readonly createdAt: Date;
  readonly regions: number[] | null;
  readonly sentences: number[] | null;
  readonly layoutRevision: number | null;
}

/** In the order of the keys. */
export async function loadVersions(
  reading: Reading,
  keys: readonly VersionKey[],
  needed: TextsNeeded,
): Promise<VersionInHand[]> {
  const ids = keys.map(({ versionId }) => versionId);
  const articles = await loadArticles(reading, [...new Set(keys.map((key) => key.articleId))]);
  const layers = await listLayers(reading, ids);
  const embeds = await loadEmbeds(reading, ids);
  const texts = await loadTexts(reading, needed === 'all' ? ids : annotated(needed, layers));
  const rows = new Map((await listRows(reading, ids)).map((row) => [row.id, row]));
  return keys.map((key) => {
    const article = articles.get(key.articleId);
    const row = rows.get(key.versionId);
    if (!article || !row) throw new Error(`version ${key.versionId} went away in a snapshot`);
    const text = texts.get(row.id) ?? null;
    const around = { layers: layers.get(row.id) ?? [], embeds: embeds.get(row.id) ?? [] };
    return {
      ...key,
      article,
      version: toRecord(row, around, needed === 'all' ? text : null),
      text,
    };
  });
}

function annotated(needed: TextsNeeded, layers: Map<string, unknown>): string[] {
  return needed === 'annotated' ? [...layers.keys()] : [];
}

async function listRows({ snapshot, grant }: Reading, ids: readonly string[]): Promise<Row[]> {
  return snapshot.query<Row>(Prisma.sql`
    SELECT version.id, version.number, version.length, version."textSha256", version."bytesSha256",
           version.encoding, version."createdAt", layout.regions, layout.sentences,
           layout.revision AS "layoutRevision"
      FROM "ArticleVersion" version LEFT JOIN "VersionLayout" layout
        ON layout."projectId" = version."projectId" AND layout."versionId" = version.id
     WHERE version."projectId" = ${grant.projectId}::uuid AND version.id = ANY (${ids}::uuid[])`);
}

async function loadTexts(
  { snapshot, grant }: Reading,
  ids: readonly string[],
): Promise<Map<string, IndexedText>> {
  if (ids.length === 0) return new Map();
  const rows = await snapshot.query<{ id: string; text: string }>(Prisma.sql`
    SELECT id, text FROM "ArticleVersion"
     WHERE "projectId" = ${grant.projectId}::uuid AND id = ANY (${ids}::uuid[])`);
  return new Map(rows.map(({ id, text }) => [id, indexText(text)]));
}

type Embeds = VersionRecord['embeds'];

async function loadEmbeds(reading: Reading, ids: readonly string[]): Promise<Map<string, Embeds>> {
  const { snapshot, grant, names } = reading;
  const relays = await listRelays(snapshot, grant.projectId, 'versionId', ids);
  await names.learn([...relays.values()].flat().map(({ sourceId }) => sourceId));
  return new Map([...relays].map(([id, relayed]) => [id, toEmbeds(relayed, reading)]));
}

function toEmbeds(relayed: readonly Relayed[], { names }: Reading): Embeds {
  const starts = [...new Set(relayed.map(({ embedStart }) => embedStart ?? 0))];
  return starts.map((start) => ({
    start: codePoint(start),
    relay: relayed
      .filter(({ embedStart }) => embedStart === start)
      .map(({ sourceId }) => names.nameOf(sourceId)),
  }));
}

function toRecord(
  row: Row,
  around: { readonly layers: LayerRecord[]; readonly embeds: Embeds },
  text: IndexedText | null,
): VersionRecord {
  const { id, number, textSha256, bytesSha256, encoding } = row;
  return {
    id,
    number,
    length: codePoint(row.length),
    textSha256,
    bytesSha256,
    encoding,
    createdAt: row.createdAt.toISOString(),
    layout: toLayout(row),
    ...around,
    lengthUtf16: text && utf16(text.text.length),
    text: text?.text ?? null,
  };
}

function toLayout({ id, regions, sentences, layoutRevision }: Row): VersionRecord['layout'] {
  if (regions === null || sentences === null || layoutRevision === null) return null;
  const layout = decodeLayout({ regions, sentences });
  if (!layout.ok) throw new Error(`the layout of version ${id} is ${layout.refusal}`);
  return {
    regions: [...layout.value.regions],
    sentences: [...layout.value.sentences],
    revision: layoutRevision,
  };
}
