import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Target } from '@/domain/claim/link';
import { codePoint, indexText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import { gate } from '@/server/gate';
import { findDesk } from '@/server/store/desk';
import { onFreshDatabase } from '@/tests/support/application';
import { labelOf, markOf, type Placed, placeArticle, send } from '@/tests/support/desk';
import { makePerson, makeProjectOf, type Person } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

let analyst: Person;
let projectId: string;
let denying: Placed;
let reporting: Placed;

beforeAll(async () => {
  analyst = await makePerson('花田');
  projectId = await makeProjectOf(analyst);
  denying = await placeArticle(
    projectId,
    analyst.id,
    '市が否定\n\n船が沈んだと報じられた。市は沈没を否定した。',
  );
  reporting = await placeArticle(projectId, analyst.id, '沈没か\n\n港で船が沈んだという。');
});

async function mark(article: Placed, words: string, label: 'denial' | 'quote'): Promise<string> {
  const body = markOf(article, analyst.id, words, await labelOf(projectId, label));
  expect(await send(analyst.id, article, body)).toMatchObject({ ok: true });
  return body.annotation;
}

function spanIn({ versionId: version, text }: Placed, words: string): Target {
  const indexed = indexText(text);
  const start = codePoint([...text.slice(0, text.indexOf(words))].length);
  const span = { start, end: codePoint(start + [...words].length) };
  return { kind: 'span', version, span, quote: quoteOf(indexed, span) };
}

const targets: [string, () => Target | Promise<Target>][] = [
  [
    'an annotation of the same article',
    async () => ({
      kind: 'annotation',
      annotation: await mark(denying, '船が沈んだと報じられた。', 'quote'),
    }),
  ],
  [
    'an annotation of another article',
    async () => ({
      kind: 'annotation',
      annotation: await mark(reporting, '港で船が沈んだという。', 'quote'),
    }),
  ],
  ['words of the same article', () => spanIn(denying, '船が沈んだ')],
  ['words of another article', () => spanIn(reporting, '港で船が沈んだという。')],
  [
    'a page elsewhere',
    () => ({ kind: 'evidence', evidence: randomUUID(), address: 'https://misaki.example/1' }),
  ],
  ['a text, where the project has no article of it', () => ({ kind: 'text', text: '船は沈んだ' })],
];

test.each(targets)('a denial may deny %s', async (_what, targetOf) => {
  const annotation = await mark(denying, '市は沈没を否定した。', 'denial');
  const target = await targetOf();
  const rest = { relation: 'denies', aspect: 'content', note: '' } as const;
  const link = { kind: 'link', link: randomUUID(), annotation, target, ...rest } as const;
  expect(await send(analyst.id, denying, link)).toMatchObject({ ok: true });
  const desk = await asAccount(analyst.id, async () =>
    findDesk(await gate('article:read', { projectId }), denying.articleId, null),
  );
  expect(desk?.links.find(({ id }) => id === link.link)).toMatchObject({
    relation: 'denies',
    target: { kind: target.kind },
  });
  const isInProject = target.kind === 'annotation' || target.kind === 'span';
  expect(desk?.targets[link.link] !== undefined).toBe(isInProject);
});
