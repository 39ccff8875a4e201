/** Brings an article into a project: whole, in one transaction, or not at all. */
import 'server-only';
import { randomUUID } from 'node:crypto';
import type { KeptFacts } from '@/domain/article/article-change';
import type { ArticleNamed, FactsRefused, HandedRefused } from '@/domain/article/handed-text';
import type { TypedFacts } from '@/domain/intake/bounds';
import { accepted, refused } from '@/domain/outcome';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import { indexText } from '@/domain/text/offset';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import { factColumns, keep, type ReadFacts, readFacts } from './article-facts';
import { listKnown } from './article-reading';
import { putCredit, takeCredit } from './credit';
import { type Handed, type HandedText, readHanded } from './handed-text';
import { type Changed, inProjectTurn } from './project-turn';
import { recognisePublisher } from './publisher';

type Importing = Grant<'article:import'>;

export interface ImportOrder {
  /** Id the article will have, made by whoever asks, and the change's own: sent twice, it is imported once. */
  readonly article: string;
  readonly handed: Handed;
  readonly facts: TypedFacts;
  /** Of the text that was looked over; a file that has changed since is not imported unseen. */
  readonly textSha256: string;
  /** Whether to import it though the project has the very same text. */
  readonly again: boolean;
}

export type Imported =
  | { readonly ok: true; readonly value: ArticleNamed }
  | HandedRefused
  | FactsRefused
  | { readonly ok: false; readonly refusal: 'text-changed' | 'forbidden' | 'command-id-taken' }
  | { readonly ok: false; readonly refusal: 'text-known'; readonly known: readonly ArticleNamed[] };

export async function importArticle(grant: Importing, order: ImportOrder): Promise<Imported> {
  const making = grant.also('source:make');
  if (making === null) return refused('forbidden');
  const facts = readFacts(order.facts);
  if (!facts.ok) return facts;
  const read = await readHanded(order.handed);
  if (!read.ok) return read;
  if (read.value.textSha256 !== order.textSha256) return refused('text-changed');
  const text = prepare(read.value);
  const { projectId, actor } = grant;
  const of = { projectId, actorId: actor.accountId, command: order.article };
  const done = await inProjectTurn(of, async (tx, now) => {
    const known = order.again ? [] : await listKnown(tx, projectId, text.textSha256);
    if (known.length > 0) return { ...refused('text-known'), known };
    return accepted(await insert(tx, making, order.article, { text, facts: facts.value, now }));
  });
  return done.ok ? accepted({ id: order.article, title: facts.value.facts.title }) : done;
}

/** Everything that takes long is done before the project's turn is taken. */
function prepare({ text, textSha256, file }: HandedText) {
  const indexed = indexText(text);
  return {
    text,
    length: indexed.length,
    textSha256,
    bytesSha256: file?.bytesSha256 ?? null,
    encoding: file?.reading.encoding ?? null,
    layout: encodeLayout(layOut(indexed)),
  };
}

type Prepared = ReturnType<typeof prepare>;

async function insert(
  tx: Transaction,
  making: Grant<'source:make'>,
  id: string,
  article: { readonly text: Prepared; readonly facts: ReadFacts; readonly now: Date },
): Promise<Changed<null>> {
  const { projectId, actor } = making;
  const { text, now } = article;
  const { sources, made } = await takeCredit(tx, making, article.facts.credit);
  const publisherId = await recognisePublisher(tx, projectId, article.facts.facts);
  const facts = keep(article.facts.facts, { credit: sources, publisherId }, now);
  const row = { projectId, id, createdById: actor.accountId, createdAt: now };
  await tx.article.create({ data: { ...row, ...factColumns(facts) } });
  await putCredit(tx, projectId, id, sources);
  const version = await insertVersion(tx, projectId, id, text, now);
  return { value: null, before: made, ...importOf(id, version, facts, text) };
}

async function insertVersion(
  tx: Transaction,
  projectId: string,
  articleId: string,
  { layout, ...text }: Prepared,
  createdAt: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.articleVersion.create({
    data: { projectId, id, articleId, number: 1, createdAt, ...text },
  });
  await tx.versionLayout.create({ data: { projectId, versionId: id, ...layout } });
  return id;
}

function importOf(article: string, version: string, facts: KeptFacts, text: Prepared) {
  const { textSha256, bytesSha256, encoding } = text;
  const hashes = { textSha256, bytesSha256, encoding };
  return {
    change: { kind: 'import-article', article, version, facts, ...hashes },
    inverse: { kind: 'delete-article', article },
  } as const;
}
