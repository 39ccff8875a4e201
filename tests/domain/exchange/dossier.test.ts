import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, writeDossier } from '@/domain/exchange/dossier';

const written = (text: string) =>
  writeDossier({
    language: 'ja',
    title: text,
    subtitle: text,
    parts: [
      {
        title: text,
        lead: text,
        items: [{ head: text, quote: { text, language: text }, lines: [text] }],
      },
    ],
  });

test('whatever an article says is text, and never a tag, an attribute or an entity', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>&lt;'`;
  const html = written(hostile);
  expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
  expect(html.match(/<[a-z!/][^>]*>/gi)?.join('')).toBe(
    written('a')
      .match(/<[a-z!/][^>]*>/gi)
      ?.join('')
      .replaceAll('lang="a"', `lang="${escapeHtml(hostile)}"`),
  );
});

test('no text at all leaves a sign that HTML would read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'\0]/);
    }),
  );
});

test('asks nothing of any server', () => {
  expect(written('https://misaki.example/')).not.toMatch(/\b(src|href)=|url\(/i);
  expect(written('a')).toContain("default-src 'none'");
});
