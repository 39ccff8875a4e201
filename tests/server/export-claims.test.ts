import { beforeAll, expect, test } from 'vitest';
import { db } from '@/server/db';
import { gate } from '@/server/gate';
import { loadOutgoingNames } from '@/server/store/source-row';
import { onFreshDatabase } from '@/tests/support/application';
import { asAccount } from '@/tests/support/request';
import { everything, exported, exportedDocument } from './export/ask';
import { forwards, writeBody } from './export/body';
import { claims } from './export/claims';
import { annotations, people, projectId, sources } from './export/ids';

onFreshDatabase();
beforeAll(() => writeBody(forwards));

test('a merged claim leaves as itself, and its mentions under what it stands for', async () => {
  const document = await exportedDocument();
  expect(document.claims.map(({ id, mergedIntoId }) => [id, mergedIntoId])).toEqual([
    [claims.onTime, null],
    [claims.same, claims.onTime],
    [claims.lone, null],
  ]);
  expect(document.claims[0]?.grades.map(({ value }) => value)).toEqual(['2', '4']);
  const marks = document.articles.flatMap(({ versions }) => versions.flatMap((v) => v.annotations));
  const outer = marks.find(({ id }) => id === annotations.outer);
  expect(outer?.claims).toMatchObject([
    { claimId: claims.onTime, recordedClaimId: claims.onTime, stance: null },
    { claimId: claims.onTime, recordedClaimId: claims.same, stance: 'could-not-verify' },
  ]);
});

test('a claim that only layers out of sight mention stays', async () => {
  const { claims: seen } = await exportedDocument('', people.viewer);
  expect(seen.map(({ id }) => id)).toEqual([claims.onTime, claims.same]);
  const rows = await exported('table=mentions&profile=data', people.viewer);
  expect(rows).toContain(annotations.sameInFinal);
  expect(rows).not.toContain(annotations.outer);
  await db().claimMention.deleteMany({ where: { annotationId: annotations.sameInFinal } });
  expect((await exportedDocument('', people.viewer)).claims).toEqual([]);
  expect(await exported('table=claims', people.viewer)).not.toContain('予定どおり');
});

test('a confidential speaker leaves under the name that is for outside, whoever exports', async () => {
  const secret = '名を伏せた証人';
  await db().source.update({
    where: { projectId_id: { projectId, id: sources.city } },
    data: { name: secret, confidential: true, pseudonym: 7 },
  });
  const grant = await asAccount(people.owner, () => gate('export:read', { projectId }));
  const outgoing = (await loadOutgoingNames(grant)).get(sources.city)?.name ?? '';
  expect(outgoing).not.toBe('');
  expect(outgoing).not.toBe(secret);
  expect(await exported('table=mentions&profile=data')).toContain(outgoing);
  for (const [name, query] of Object.entries(everything)) {
    expect((await exported(query)).includes(secret), name).toBe(false);
  }
});
