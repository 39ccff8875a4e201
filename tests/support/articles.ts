/** Articles for tests, imported the way the page imports them: looked over first, accepted then. */
import { randomUUID } from 'node:crypto';
import type { TypedFacts } from '@/domain/intake/bounds';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { type Imported, type ImportOrder, importArticle } from '@/server/store/article-import';
import { sightHanded } from '@/server/store/article-reading';
import type { Handed } from '@/server/store/handed-text';
import { asAccount } from '@/tests/support/request';

export function pasted(text: string): Handed {
  return { kind: 'paste', text };
}

export function handedFile(
  name: string,
  content: string | Uint8Array,
  encoding: (Handed & { kind: 'file' })['encoding'] = null,
): Handed {
  return { kind: 'file', file: new File([Buffer.from(content)], name), encoding };
}

export interface Place {
  readonly projectId: string;
  /** Whoever hands it in. */
  readonly accountId: string;
}

/** What the page would show of it before it is accepted. */
export async function lookOver({ projectId, accountId }: Place, handed: Handed) {
  return asAccount(accountId, async () =>
    sightHanded(await gate('article:import', { projectId }), handed),
  );
}

/** Accepts what was handed in, with the facts as they were guessed but for those given here. */
export async function accept(
  place: Place,
  handed: Handed,
  facts: Partial<TypedFacts> = {},
  order: Partial<ImportOrder> = {},
): Promise<Imported> {
  const sight = await lookOver(place, handed);
  if (!sight.ok) return sight;
  const { textSha256 } = sight.value;
  const typed = { ...sight.value.facts, ...facts };
  const whole = { article: randomUUID(), again: false, handed, textSha256, facts: typed, ...order };
  return asAccount(place.accountId, async () =>
    importArticle(await gate('article:import', { projectId: place.projectId }), whole),
  );
}

/** Imports a text that nothing stands against; the article's id. */
export async function imported(
  place: Place,
  text: string,
  facts: Partial<TypedFacts> = {},
): Promise<string> {
  const done = await accept(place, pasted(text), { title: '岬の灯台', ...facts });
  if (!done.ok) throw new Error(done.refusal);
  return done.value.id;
}

export async function versionOf(projectId: string, articleId: string) {
  return db().articleVersion.findFirstOrThrow({
    where: { projectId, articleId },
    include: { layout: true },
  });
}

/** How many rows an import could leave behind. */
export async function countKept(projectId: string): Promise<number[]> {
  const where = { projectId };
  return Promise.all([
    db().article.count({ where }),
    db().articleVersion.count({ where }),
    db().versionLayout.count({ where }),
    db().source.count({ where }),
    db().relay.count({ where }),
    db().history.count({ where }),
  ]);
}
