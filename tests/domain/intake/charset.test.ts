import { describe, expect, test } from 'vitest';
import { sniffHtmlCharset } from '@/domain/intake/charset';
import { bytesOf } from '@/tests/domain/intake/bytes';

describe('the encoding that a page names for itself', () => {
  test.each<[string, string, string | null]>([
    ['nothing named', '<html><head><title>港</title>', null],
    ['an encoding that is not one of ours', '<meta charset="gb18030">', null],
    ['no encoding at all', '<meta charset="none">', null],
    ['a charset outside meta', '<script charset="euc-jp">', null],
    ['meta charset', '<html><meta charset=Shift_JIS>', 'shift_jis'],
    [
      'the older form',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-jp">',
      'euc-jp',
    ],
    ['another name of it', '<meta charset="x-sjis"/>', 'shift_jis'],
    ['an XML declaration', '<?xml version="1.0" encoding="ISO-2022-JP"?><html>', 'iso-2022-jp'],
    ['UTF-16, which nobody could have read so far', '<meta charset="utf-16">', 'utf-8'],
  ])('%s', (_, html, encoding) => {
    expect(sniffHtmlCharset(bytesOf(html))).toBe(encoding);
  });

  test('a byte-order mark goes before what is written', () => {
    const page = bytesOf([0xef, 0xbb, 0xbf], '<meta charset="euc-jp">');
    expect(sniffHtmlCharset(page)).toBe('utf-8');
  });
});
