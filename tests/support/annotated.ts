/** Layers for tests of what compares them: marks by their words, submitted at the desk. */
import type { CommandBody } from '@/domain/claim/command';
import { ownLayerId } from '@/server/store/layers';
import { labelOf, markOf, type Placed, send } from './desk';
import type { Person } from './people';

/** `words` to the colour of the default label, or null for "no statement". */
export async function annotate(
  person: Person,
  article: Placed,
  marks: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [words, colour] of Object.entries(marks)) {
    const label = colour === null ? null : await labelOf(article.projectId, colour);
    await done(person, article, markOf(article, person.id, words, label));
  }
}

export async function submit(person: Person, article: Placed): Promise<void> {
  const layer = ownLayerId(article.versionId, person.id);
  await done(person, article, { kind: 'submit-layer', layer });
}

async function done({ id }: Person, article: Placed, body: CommandBody): Promise<void> {
  const sent = await send(id, article, body);
  if (!sent.ok) throw new Error(`${body.kind}: ${sent.refusal}`);
}
