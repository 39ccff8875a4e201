import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes, largestFile, placeOfFault } from '@/domain/intake/decode';
import { type Encoding, encodingNamed, encodings } from '@/domain/intake/encodings';
import { bytesOf, encode } from '@/tests/domain/intake/bytes';

const story =
  'エルダ島の港で17日、漁協の代表が「燃料の補助は3月までしか続かない」と述べた。\n県は翌日、補助を延長すると発表した。\n';
const damaged = bytesOf(story, [0xe3, 0x81], story);

describe('what is no text is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', bytesOf(), 'file-empty'],
    ['white space alone', bytesOf(' \r\n\t\u3000\n'), 'text-empty'],
    ['a byte-order mark alone', bytesOf([0xef, 0xbb, 0xbf]), 'text-empty'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'file-binary'],
    ['a Word document', bytesOf([0x50, 0x4b, 3, 4], 'word/document.xml'), 'file-binary'],
    ['a PNG picture', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'file-binary'],
    ['a JPEG picture', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF'), 'file-binary'],
    [
      'an old Word document',
      bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'file-binary',
    ],
    ['a text with a NUL in it', bytesOf('港町の', [0], '新聞'), 'file-binary'],
    ['English with a NUL in it', bytesOf('The harbour', [0], ' paper said so.'), 'file-binary'],
    [
      'bytes like noise',
      Uint8Array.from({ length: 4000 }, (_, at) => ((at * 167 + 13) % 251) | 1),
      'file-binary',
    ],
    [
      'a text full of control characters',
      bytesOf('The harbour\u0001 paper\u0002 said\u0003 so.\u0004'),
      'file-binary',
    ],
  ])('%s', (_, bytes, refusal) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, refusal });
  });

  test('a file one byte over the limit, but not at it', () => {
    const atLimit = new Uint8Array(largestFile).fill(0x61);
    expect(decodeBytes(atLimit).ok).toBe(true);
    const over = new Uint8Array(largestFile + 1).fill(0x61);
    expect(decodeBytes(over)).toEqual({ ok: false, refusal: 'file-too-large' });
  });
});

describe('what cannot be read is refused, never replaced', () => {
  test('damaged UTF-8, though Shift_JIS would make something of it', () => {
    expect(decodeBytes(damaged)).toEqual({ ok: false, refusal: 'encoding-wrong' });
    expect(decodeBytes(damaged, 'utf-8')).toEqual({ ok: false, refusal: 'encoding-wrong' });
  });

  test('UTF-8 cut off in the middle of its last character', () => {
    expect(decodeBytes(bytesOf(story, [0xe6, 0xb8]))).toEqual({
      ok: false,
      refusal: 'encoding-wrong',
    });
  });

  test('the place of the damage is named in bytes', () => {
    expect(placeOfFault(damaged, 'utf-8')).toBe(new TextEncoder().encode(story).length + 2);
    expect(placeOfFault(bytesOf('abc', [0xff]), 'utf-8')).toBe(3);
    expect(placeOfFault(bytesOf(story), 'utf-8')).toBeNull();
  });

  test('Western letters that Shift_JIS would read as kanji', () => {
    const windows1252 = bytesOf(
      'It',
      [0x92],
      's the harbour',
      [0x92],
      's caf',
      [0xe9],
      ', he said.',
    );
    expect(decodeBytes(windows1252)).toEqual({ ok: false, refusal: 'encoding-wrong' });
  });

  test.each(
    encodings.flatMap(({ encoding: written }) =>
      encodings
        .filter(({ encoding }) => encoding !== written)
        .map(({ encoding: declared }) => [written, declared] as const),
    ),
  )('%s declared as %s', (written, declared) => {
    expect(decodeBytes(encode(story, written), declared)).toEqual({
      ok: false,
      refusal: 'encoding-wrong',
    });
  });

  test('a declaration that contradicts the byte-order mark', () => {
    const marked = bytesOf([0xef, 0xbb, 0xbf], story);
    expect(decodeBytes(marked, 'shift_jis')).toEqual({ ok: false, refusal: 'encoding-wrong' });
  });

  test('half of a surrogate pair in UTF-16', () => {
    const broken = bytesOf([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]);
    expect(decodeBytes(broken)).toEqual({ ok: false, refusal: 'encoding-wrong' });
  });
});

describe('encodings are found out', () => {
  const headlines = {
    'a story': story,
    'a short headline': '港の補助、3月で終了へ',
    'a headline of kanji and katakana': '首相エルダ島訪問',
    'mostly Latin letters': 'ELDA TIMES 2025 — No. 12\nElda Island ferry 再開へ動く',
    'ditto marks, circled numbers and company signs':
      '①㈱ミナト造船の髙橋社長は「2号まで〜完成」と話した。',
    'half-width kana among others': 'ﾐﾅﾄ新聞は18日、ｴﾙﾀﾞ島の選挙について報じた。',
    'long lines without a stop': '潮位観測所が三年ぶりに再開　島民ら百人が見学に訪れる',
  };
  // What the tables of the Japanese encodings have in its place.
  const inJis = (text: string, encoding: Encoding) =>
    text
      .replace('—', '―')
      .replace('〜', '～')
      .replace('髙', encoding === 'iso-2022-jp' ? '高' : '髙');

  test.each(
    Object.entries(headlines).flatMap(([name, text]) =>
      encodings.map(({ encoding }) => [name, encoding, text] as const),
    ),
  )('%s in %s', (_, encoding, text) => {
    const written = encoding.startsWith('utf-') ? text : inJis(text, encoding);
    const decoded = decodeBytes(encode(written, encoding));
    expect(decoded).toMatchObject({ ok: true, value: { text: written, encoding } });
  });

  test.each(['ﾆｭｰｽ', 'ｴﾙﾀﾞﾄｳﾉﾐﾅﾄﾃﾞｼﾞｺ', 'ﾌﾈﾊﾌﾀﾀﾋﾞｳｺﾞｸ', 'ABC ﾆｭｰｽ 12'])(
    'half-width kana alone in Shift_JIS: %s',
    (text) => {
      expect(decodeBytes(encode(text, 'shift_jis'))).toMatchObject({
        ok: true,
        value: { text, encoding: 'shift_jis' },
      });
    },
  );

  test.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', bytesOf([0xef, 0xbb, 0xbf], '港'), 'utf-8'],
    ['UTF-16 LE', bytesOf([0xff, 0xfe, 0x2f, 0x6e]), 'utf-16le'],
    ['UTF-16 BE', bytesOf([0xfe, 0xff, 0x6e, 0x2f]), 'utf-16be'],
  ])('the mark of %s is believed and not kept', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({
      ok: true,
      value: { text: '港', encoding, confidence: 'certain', readable: [encoding] },
    });
  });

  test('English in UTF-16 without a mark is no binary file', () => {
    const text = 'The harbour paper said so.\n';
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect(decodeBytes(encode(text, encoding))).toMatchObject({
        ok: true,
        value: { text, encoding },
      });
  });

  test('plain ASCII is UTF-8, and so is every other script', () => {
    for (const text of ['Plain.', 'Гавань закрыта.', '항구가 닫혔다.', '港口关闭。', 'Café fermé'])
      expect(decodeBytes(bytesOf(text))).toMatchObject({
        ok: true,
        value: { text, encoding: 'utf-8', confidence: 'certain' },
      });
  });

  test('two bytes that mean something in two encodings are left for a person to decide', () => {
    const decoded = decodeBytes(encode('市長', 'euc-jp'));
    expect(decoded).toMatchObject({ ok: true, value: { confidence: 'unsure' } });
    if (decoded.ok)
      expect(decoded.value.readable).toEqual(expect.arrayContaining(['shift_jis', 'euc-jp']));
  });

  test('what may be chosen instead is what would be accepted if it were declared', () => {
    for (const { encoding } of encodings) {
      const bytes = encode(story, encoding);
      const decoded = decodeBytes(bytes);
      const accepted = encodings.filter((choice) => decodeBytes(bytes, choice.encoding).ok);
      expect(decoded.ok && [...decoded.value.readable].sort()).toEqual(
        accepted.map((choice) => choice.encoding).sort(),
      );
    }
  });
});

describe('what is declared is done', () => {
  test.each(encodings.map(({ encoding }) => encoding))('%s', (encoding) => {
    expect(decodeBytes(encode(story, encoding), encoding)).toMatchObject({
      ok: true,
      value: { text: story, encoding, confidence: 'declared' },
    });
  });

  test('characters of CP932 come out as Windows reads them', () => {
    const cp932 = [0x87, 0x40, 0x87, 0x8a, 0xfb, 0xfc, 0xb1, 0x81, 0x60, 0x81, 0x7c];
    expect(decodeBytes(Uint8Array.from(cp932), 'shift_jis')).toMatchObject({
      ok: true,
      value: { text: '①㈱髙ｱ～－' },
    });
  });

  test('a replacement character that the file itself holds is kept', () => {
    expect(decodeBytes(bytesOf('化けた\ufffd字'))).toMatchObject({
      ok: true,
      value: { text: '化けた\ufffd字', encoding: 'utf-8' },
    });
  });

  test('any text comes back from UTF-8 as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (drawn) => {
        const text = `港${drawn.replaceAll('\0', '')}`;
        expect(decodeBytes(bytesOf(text), 'utf-8')).toMatchObject({ value: { text } });
      }),
    );
  });

  test('no bytes at all make it throw, or put a replacement character into a text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        for (const declared of [undefined, ...encodings.map((choice) => choice.encoding)]) {
          const decoded = decodeBytes(bytes, declared);
          if (!decoded.ok || decoded.value.encoding.startsWith('utf-')) continue;
          expect(decoded.value.text).not.toContain('\ufffd');
        }
      }),
    );
  });
});

test('labels that pages use for an encoding are understood, others are not', () => {
  expect(encodingNamed('Shift-JIS')).toBe('shift_jis');
  expect(encodingNamed('x-sjis')).toBe('shift_jis');
  expect(encodingNamed('windows-31j')).toBe('shift_jis');
  expect(encodingNamed('EUC-JP')).toBe('euc-jp');
  expect(encodingNamed('utf8')).toBe('utf-8');
  expect(encodingNamed('gb18030')).toBeNull();
  expect(encodingNamed('none such')).toBeNull();
});
