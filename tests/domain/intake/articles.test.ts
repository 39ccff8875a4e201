import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { encodings } from '@/domain/intake/encodings';
import { readFile } from '@/domain/intake/intake';
import { encode } from '@/tests/domain/intake/bytes';
import { sharedIsAbsent, WHY_SKIPPED } from '@/tests/domain/text/oracles';

const folder = path.resolve(import.meta.dirname, '../../../../shared/articles');

const entry = z.object({
  file: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  relay: z.array(z.string()),
});

const entries = sharedIsAbsent
  ? []
  : z.array(entry).parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));

function bytesOfArticle(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, file)));
}

describe.skipIf(sharedIsAbsent)(`the real articles (skipped where ${WHY_SKIPPED})`, () => {
  test('are there', () => {
    expect(existsSync(folder)).toBe(true);
    expect(entries.length).toBeGreaterThan(0);
  });

  test.each(entries)('$file is stored as it came', ({ file }) => {
    const bytes = bytesOfArticle(file);
    expect(readFile({ name: file, bytes })).toMatchObject({
      ok: true,
      value: { text: new TextDecoder().decode(bytes), encoding: 'utf-8', confidence: 'certain' },
    });
  });

  test.each(entries)('$file is refused in every other encoding', ({ file }) => {
    const bytes = bytesOfArticle(file);
    for (const { encoding } of encodings.filter((choice) => choice.encoding !== 'utf-8'))
      expect(readFile({ name: file, bytes, encoding })).toMatchObject({
        refusal: 'encoding-wrong',
      });
  });

  test.each(entries)('$file is recognised in UTF-16', ({ file }) => {
    const text = new TextDecoder().decode(bytesOfArticle(file));
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect(readFile({ name: file, bytes: encode(text, encoding) })).toMatchObject({
        value: { text, encoding },
      });
  });

  test.each(entries)('the facts of $file are guessed where its page gives them', (given) => {
    const read = readFile({ name: given.file, bytes: bytesOfArticle(given.file) });
    if (!read.ok) throw new Error(read.refusal);
    const { facts } = read.value;
    expect(facts.title).toBe(given.title);
    expect(facts.publishedAt).toBe(given.publishedAt);
    expect(facts.language).toBe(given.language);
    expect(facts.byline?.replace(/[,\s]+/g, ' ') ?? null).toBe(
      given.byline?.replace(/[,\s]+/g, ' ') ?? null,
    );
    // Of several that relayed it, only the one in the page's credit line is guessed.
    if (given.relay.length === 0) expect(facts.credit).toBeNull();
    else expect(given.relay).toContain(facts.credit);
  });
});
