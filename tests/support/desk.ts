/** Articles and commands for tests of the desk. */
import { createHash, randomUUID } from 'node:crypto';
import { noAttribution } from '@/domain/claim/attribution';
import { type Command, type CommandBody, commandVersion } from '@/domain/claim/command';
import { layOut } from '@/domain/text/lay-out';
import { encodeLayout } from '@/domain/text/layout';
import { indexText, utf16 } from '@/domain/text/offset';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { applyCommand } from '@/server/store/commands/apply';
import { ownLayerId } from '@/server/store/layers';
import { asAccount } from './request';

export interface Placed {
  readonly projectId: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly text: string;
}

export async function placeArticle(
  projectId: string,
  createdById: string,
  text: string,
): Promise<Placed> {
  const placed = { projectId, articleId: randomUUID(), versionId: randomUUID(), text };
  await db().article.create({
    data: { projectId, id: placed.articleId, title: '岬の灯台', language: 'ja', createdById },
  });
  await placeVersion(placed, 1);
  return placed;
}

/** A text of an article that is there. */
export async function placeVersion(placed: Placed, number: number): Promise<void> {
  const { projectId, articleId, versionId, text } = placed;
  const indexed = indexText(text);
  await db().articleVersion.create({
    data: {
      projectId,
      id: versionId,
      articleId,
      number,
      text,
      length: indexed.length,
      textSha256: createHash('sha256').update(text).digest('hex'),
      layout: { create: encodeLayout(layOut(indexed)) },
    },
  });
}

/** The body that marks the first occurrence of some words. */
export function markOf(
  { versionId, text }: Placed,
  accountId: string,
  words: string,
  label: string | null,
) {
  const indexed = indexText(text);
  const at = text.indexOf(words);
  return {
    kind: 'mark',
    annotation: randomUUID(),
    layer: ownLayerId(versionId, accountId),
    span: {
      start: indexed.toCodePoint(utf16(at)),
      end: indexed.toCodePoint(utf16(at + words.length)),
    },
    exact: words,
    label,
    attribution: noAttribution,
  } as const satisfies CommandBody;
}

export function commandOf(body: CommandBody, id: string = randomUUID()): Command {
  return { v: commandVersion, id, body };
}

/** Sends a command as a person, past the gate. */
export async function send(
  accountId: string,
  { projectId, versionId }: Placed,
  body: CommandBody | Command,
) {
  return asAccount(accountId, async () => {
    const grant = await gate('article:read', { projectId });
    return applyCommand(grant, versionId, 'body' in body && 'v' in body ? body : commandOf(body));
  });
}

/** The id of a default label by the colour it has. */
export async function labelOf(projectId: string, colour: string): Promise<string> {
  const { content } = await db().codebookVersion.findFirstOrThrow({ where: { projectId } });
  const { labels }: { labels: { id: string; colour: string }[] } = JSON.parse(
    JSON.stringify(content),
  );
  const label = labels.find((one) => one.colour === colour);
  if (!label) throw new Error(`no label of colour ${colour}`);
  return label.id;
}
