/** Reads what a person hands in, a file or a pasted text, into a draft of an article for that person to look over. */

import { sniffHtmlCharset } from '@/domain/intake/charset';
import { type Decoded, type DecodeRefusal, decodeBytes, largestFile } from '@/domain/intake/decode';
import type { Encoding } from '@/domain/intake/encodings';
import { type GuessedFacts, guessFacts } from '@/domain/intake/facts';
import { htmlToText } from '@/domain/intake/html';
import { normaliseText, type Unstorable } from '@/domain/intake/normalise';
import { accepted, type Outcome, refused } from '@/domain/outcome';

export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Chosen by a person; detected where it is left out. */
  readonly encoding?: Encoding;
}

export type FileKind = 'text' | 'html';

export interface Draft {
  /** As the file was called. */
  readonly name: string;
  readonly kind: FileKind;
  /** As it will be stored, and never changed after. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: Decoded['confidence'];
  /** The encodings that a person may choose instead, the likeliest first; the chosen one is among them. */
  readonly readable: readonly Encoding[];
  readonly facts: GuessedFacts;
}

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ['txt', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** What the end of a file's name says it is; null for everything that is not read. */
export function kindOfFile(name: string): FileKind | null {
  return kinds.get(/\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '') ?? null;
}

export type FileRefusal = DecodeRefusal | 'file-kind-unknown' | 'html-too-deep';

/** A draft of the article in a file. Refused as `decodeBytes`, `htmlToText` and `normaliseText` refuse, and as `file-kind-unknown` where its name ends in nothing that is read. */
export function readFile(file: HandedFile): Outcome<Draft, FileRefusal> | Unstorable {
  const kind = kindOfFile(file.name);
  if (!kind) return refused('file-kind-unknown');
  const decoded = kind === 'html' ? decodePage(file) : decodeBytes(file.bytes, file.encoding);
  if (!decoded.ok) return decoded;
  const read = kind === 'html' ? htmlToText(decoded.value.text) : accepted(decoded.value);
  if (!read.ok) return read;
  const stored = normaliseText(read.value.text);
  if (!stored.ok) return stored;
  const text = stored.value;
  if (text.trim() === '') return refused('text-empty');
  const { encoding, confidence, readable } = decoded.value;
  const facts = guessFacts(text, 'facts' in read.value ? read.value.facts : undefined);
  return accepted({ name: file.name, kind, text, encoding, confidence, readable, facts });
}

/** A person's choice goes first, then what the page names, then what its bytes look like. */
function decodePage(file: HandedFile): Outcome<Decoded, DecodeRefusal> {
  const detected = decodeBytes(file.bytes, file.encoding);
  const named = file.encoding ? null : sniffHtmlCharset(file.bytes);
  if (!named || (detected.ok && detected.value.encoding === named)) return detected;
  const asNamed = decodeBytes(file.bytes, named);
  if (!asNamed.ok) return detected;
  return accepted({ ...asNamed.value, confidence: 'likely' });
}

export interface PastedText {
  readonly text: string;
  readonly facts: GuessedFacts;
}

/** A pasted text as it will be stored. Refused: `text-too-large` (over `largestFile` bytes of UTF-8), `text-unstorable`, `text-empty`. */
export function readPaste(
  pasted: string,
): Outcome<PastedText, 'text-too-large' | 'text-empty'> | Unstorable {
  if (isTooLarge(pasted)) return refused('text-too-large');
  const stored = normaliseText(pasted);
  if (!stored.ok) return stored;
  if (stored.value.trim() === '') return refused('text-empty');
  return accepted({ text: stored.value, facts: guessFacts(stored.value) });
}

/** Every UTF-16 unit takes at least one byte of UTF-8: a far too long text is not even encoded. */
function isTooLarge(text: string): boolean {
  return text.length > largestFile || new TextEncoder().encode(text).length > largestFile;
}
