import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { db, pool } from '@/server/db';
import { onFreshDatabase } from '@/tests/support/application';
import { fetchExport } from './export/ask';
import { forwards, writeBody } from './export/body';
import { annotations, articles, idOf, projectId } from './export/ids';

onFreshDatabase();
beforeAll(() => writeBody(forwards));

const setExact = (exact: string) =>
  db().annotation.update({
    where: { projectId_id: { projectId, id: annotations.opening } },
    data: { exact },
  });
afterEach(() => setExact('“=on time”'));

test('breaks off, and never passes for a whole one', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await setExact('“on time”');
  for (const query of ['format=json', 'format=csv', 'format=jsonl']) {
    const response = await fetchExport(query);
    await expect(response.text(), query).rejects.toThrow('broke off');
  }
  expect(log).toHaveBeenCalledTimes(3);
  log.mockRestore();
});

test('leaves no connection behind, and neither do those nobody reads on', async () => {
  for (let n = 0; n < 25; n++) {
    const { body } = await fetchExport('format=json');
    const reader = body?.getReader();
    if (n % 2) await reader?.read();
    await reader?.cancel();
  }
  expect(pool().totalCount - pool().idleCount).toBe(0);
  expect((await fetchExport('format=csv')).status).toBe(200);
});

test('a seventh at a time is asked to wait, and is served when another is done', async () => {
  await lengthen();
  const readers = [];
  for (let n = 0; n < 6; n++) {
    const reader = (await fetchExport('format=json')).body?.getReader();
    await reader?.read();
    readers.push(reader);
  }
  const seventh = await fetchExport('format=csv');
  expect(seventh.status).toBe(503);
  expect(await seventh.json()).toEqual({ refusal: 'export-busy' });
  await readers[0]?.cancel();
  expect((await fetchExport('format=csv')).status).toBe(200);
  for (const reader of readers) await reader?.cancel();
});

/** More text than is sent at once: an export of it is not over with its first piece. */
async function lengthen(): Promise<void> {
  const text = '港'.repeat(100_000);
  const facts = { text, length: text.length, textSha256: '0'.repeat(64) };
  const version = { projectId, id: idOf('e', 9), articleId: articles.opening, number: 3, ...facts };
  await db().articleVersion.create({ data: version });
}
