import { describe, expect, test } from 'vitest';
import { largestFile } from '@/domain/intake/decode';
import { kindOfFile, readFile, readPaste } from '@/domain/intake/intake';
import { bytesOf, encode } from '@/tests/domain/intake/bytes';

const story = '港、再開へ\r\n県は18日、エルダ島の港を再開すると発表した。\r\n';
const stored = story.replaceAll('\r\n', '\n');

describe('a file is refused', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['of no known kind', 'notes.rtf', bytesOf(story), 'file-kind-unknown'],
    ['without an ending', 'article', bytesOf(story), 'file-kind-unknown'],
    ['that only looks like a text', 'article.txt.exe', bytesOf(story), 'file-kind-unknown'],
    ['that is empty', 'a.txt', bytesOf(), 'file-empty'],
    [
      'that is a picture named as a text',
      'a.txt',
      bytesOf([0xff, 0xd8, 0xff, 0xe0]),
      'file-binary',
    ],
    ['that is a PDF named as a page', 'a.html', bytesOf('%PDF-1.4'), 'file-binary'],
    ['that is damaged', 'a.txt', bytesOf(story, [0xe3], story), 'encoding-wrong'],
    ['that is too large', 'a.txt', new Uint8Array(largestFile + 1).fill(0x61), 'file-too-large'],
    [
      'that is a page without text',
      'a.html',
      bytesOf('<title>港</title><img alt="港">'),
      'text-empty',
    ],
    ['that is a page of scripts', 'a.html', bytesOf('<script>alert("港")</script>'), 'text-empty'],
    ['that is nested too deep', 'a.htm', bytesOf('<div>'.repeat(5000), '港'), 'html-too-deep'],
  ])('%s', (_, name, bytes, refusal) => {
    expect(readFile({ name, bytes })).toEqual({ ok: false, refusal });
  });

  test('that is declared as what it is not', () => {
    const bytes = encode(story, 'euc-jp');
    expect(readFile({ name: 'a.txt', bytes, encoding: 'utf-8' })).toEqual({
      ok: false,
      refusal: 'encoding-wrong',
    });
  });

  test('that holds a NUL in UTF-16, with its place', () => {
    const bytes = encode('\ufeff港町の\0新聞', 'utf-16le');
    expect(readFile({ name: 'a.txt', bytes })).toEqual({
      ok: false,
      refusal: 'text-unstorable',
      offset: 3,
    });
  });
});

describe('a file is read', () => {
  test('as the text that will be stored, with what was found out about it', () => {
    const bytes = encode(story, 'shift_jis');
    expect(readFile({ name: '港.TXT', bytes })).toMatchObject({
      ok: true,
      value: {
        name: '港.TXT',
        kind: 'text',
        text: stored,
        encoding: 'shift_jis',
        confidence: 'likely',
        readable: ['shift_jis'],
        facts: { language: 'ja' },
      },
    });
  });

  test('tags in a text file are text', () => {
    const text = '<p onclick="alert(1)">港</p><script>alert(1)</script>';
    expect(readFile({ name: 'a.txt', bytes: bytesOf(text) })).toMatchObject({ value: { text } });
  });

  test('a page in the encoding that it names', () => {
    const page = `<meta charset="EUC-JP"><p>${'県は港を再開すると発表した。'.repeat(3)}</p>`;
    expect(readFile({ name: 'a.html', bytes: encode(page, 'euc-jp') })).toMatchObject({
      value: { encoding: 'euc-jp', text: '県は港を再開すると発表した。'.repeat(3) },
    });
  });

  test('a short page in the encoding that it names, though it might be another', () => {
    const page = '<meta charset="euc-jp"><p>市長</p>';
    expect(readFile({ name: 'a.html', bytes: encode(page, 'euc-jp') })).toMatchObject({
      value: { encoding: 'euc-jp', text: '市長' },
    });
  });

  test('a page that names another encoding than it is in', () => {
    const page = '<meta charset="Shift_JIS"><p>県は港を再開すると発表した。</p>';
    expect(readFile({ name: 'a.html', bytes: bytesOf(page) })).toMatchObject({
      value: { encoding: 'utf-8', text: '県は港を再開すると発表した。' },
    });
  });

  test('a person’s word goes before the page’s', () => {
    const bytes = encode('<meta charset="utf-8"><p>県は港を再開すると発表した。</p>', 'shift_jis');
    expect(readFile({ name: 'a.html', bytes, encoding: 'shift_jis' })).toMatchObject({
      value: {
        encoding: 'shift_jis',
        confidence: 'declared',
        text: '県は港を再開すると発表した。',
      },
    });
  });
});

test('the kind of a file is how its name ends', () => {
  expect(kindOfFile('a.txt')).toBe('text');
  expect(kindOfFile('港町.2025.HTML ')).toBe('html');
  expect(kindOfFile('a.htm')).toBe('html');
  expect(kindOfFile('.txt')).toBe('text');
  expect(kindOfFile('a.constructor')).toBeNull();
  expect(kindOfFile('')).toBeNull();
});

describe('a pasted text', () => {
  test('is refused when it is empty, too large or cannot be stored', () => {
    expect(readPaste(' \n\u3000')).toEqual({ ok: false, refusal: 'text-empty' });
    expect(readPaste('港'.repeat(largestFile / 3 + 1))).toEqual({
      ok: false,
      refusal: 'text-too-large',
    });
    expect(readPaste('🐸a\ud83d')).toEqual({ ok: false, refusal: 'text-unstorable', offset: 2 });
  });

  test('is stored with its line ends made one, and nothing else', () => {
    expect(readPaste(`\ufeff${story}`)).toMatchObject({
      ok: true,
      value: { text: stored, facts: { language: 'ja' } },
    });
  });

  test('keeps what looks like tags', () => {
    const text = '<script>alert(1)</script>';
    expect(readPaste(text)).toMatchObject({ value: { text } });
  });
});
