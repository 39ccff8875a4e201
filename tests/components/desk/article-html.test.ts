import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedHtml } from '@/components/desk/article-html';
import type { Naming } from '@/components/desk/line-html';
import { boardOf, codebook } from '@/tests/support/board';

const naming: Naming = {
  labels: new Map(codebook.labels.map((label) => [label.id, label])),
  nameOf: () => '事実',
  boilerplate: (lines) => `${lines}`,
};

/** What a reader reads: without elements and entities. */
function read(html: string): string {
  return html
    .replace(/<summary>[^<]*<\/summary>|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('the served article', () => {
  test('shows what looks like HTML as the text it is', () => {
    const html = servedHtml(boardOf('<script>alert("港")</script> & <b>', []), naming);
    expect(html).not.toMatch(/<script|<b>/);
    expect(read(html)).toBe('<script>alert("港")</script> & <b>');
  });

  test('says every word once and in order, whatever is marked', () => {
    const words = '港で火事があった。👩‍👩‍👧が避難した。\n市は「<事故>だ」と述べた。原因は不明だ。';
    const length = [...words].length;
    const end = fc.integer({ min: 0, max: length });
    const span = fc.tuple(end, end).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const html = servedHtml(boardOf(words, spans), naming);
        expect(read(html)).toBe(words.replaceAll('\n', ''));
      }),
    );
  });

  test('names each mark once, where it begins', () => {
    const html = servedHtml(
      boardOf('港で火事があった。市は否定した。', [
        [0, 9],
        [3, 12],
        [0, 3],
      ]),
      naming,
    );
    expect(html.match(/［事実］/g)).toHaveLength(3);
  });

  test('draws lines of marks that overlap at depths of their own', () => {
    const html = servedHtml(
      boardOf('港で火事があった。市は否定した。', [
        [0, 9],
        [3, 12],
      ]),
      naming,
    );
    expect(html).toContain('data-label-colour="fact" data-label-line="solid"');
    expect(html).toContain('data-label-colour="fact" data-label-line="solid" data-label-depth="1"');
  });
});
