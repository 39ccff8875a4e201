/** Bytes of a text in an encoding, for tests; the product only ever reads. */
import Encoding from 'encoding-japanese';
import type { Encoding as EncodingName } from '@/domain/intake/encodings';

const names = {
  'utf-8': 'UTF8',
  shift_jis: 'SJIS',
  'euc-jp': 'EUCJP',
  'iso-2022-jp': 'JIS',
  'utf-16le': 'UTF16LE',
  'utf-16be': 'UTF16BE',
} as const satisfies Record<EncodingName, string>;

export function encode(text: string, encoding: EncodingName): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const units = Encoding.stringToCode(text);
  return Uint8Array.from(
    Encoding.convert(units, { from: 'UNICODE', to: names[encoding], type: 'array' }),
  );
}

export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );
}
