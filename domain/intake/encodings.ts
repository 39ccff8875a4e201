/** The encodings a file may be in: one list that detection, menu and tests read. Decoding is strict: what a byte sequence does not mean is refused, never replaced. */

/** An encoding a file can be read in. The names are the labels of the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

export interface EncodingChoice {
  readonly encoding: Encoding;
  /** What a menu shows; proper names, the same in every language. */
  readonly name: string;
}

/** Every encoding, in the order of the menu, which is also the order that breaks a tie in detection. */
export const encodings: readonly EncodingChoice[] = [
  { encoding: 'utf-8', name: 'UTF-8' },
  { encoding: 'shift_jis', name: 'Shift_JIS (CP932)' },
  { encoding: 'euc-jp', name: 'EUC-JP' },
  { encoding: 'iso-2022-jp', name: 'ISO-2022-JP (JIS)' },
  { encoding: 'utf-16le', name: 'UTF-16 LE' },
  { encoding: 'utf-16be', name: 'UTF-16 BE' },
];

const byteOrderMarks: readonly {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a byte-order mark at the very start names, or null. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const mark = byteOrderMarks.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  return mark?.encoding ?? null;
}

/** The encoding that a label names (`Shift-JIS`, `x-sjis`, `windows-31j`, …), or null where it is unknown or not one of ours. */
export function encodingNamed(label: string): Encoding | null {
  try {
    const name = new TextDecoder(label).encoding;
    return encodings.find((choice) => choice.encoding === name)?.encoding ?? null;
  } catch {
    return null;
  }
}

/**
 * The text of the bytes without a leading byte-order mark, or null where a byte sequence means nothing
 * in the encoding. U+FFFD comes out only where the file itself holds one.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  return decodeFatally(bytes, encoding, false);
}

/** A character cut off at the very end is no fault where `mayBeCutOff`. */
function decodeFatally(bytes: Uint8Array, encoding: Encoding, mayBeCutOff: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: mayBeCutOff });
  } catch {
    return null;
  }
}

/** Bytes from the start up to the first sequence that means nothing in the encoding; null where all of it can be read. */
export function firstUnreadableByte(bytes: Uint8Array, encoding: Encoding): number | null {
  if (decodeStrictly(bytes, encoding) !== null) return null;
  let readable = 0;
  let unreadable = bytes.length;
  while (readable < unreadable) {
    const middle = (readable + unreadable + 1) >>> 1;
    if (decodeFatally(bytes.subarray(0, middle), encoding, true) !== null) readable = middle;
    else unreadable = middle - 1;
  }
  return readable;
}
