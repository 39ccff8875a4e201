/** Turns the bytes of a file into text. What cannot be read is refused by name; no character is ever replaced in silence. */

import { hasBinarySignature, looksBinary } from '@/domain/intake/binary';
import {
  type Choice,
  type Confidence,
  chooseReading,
  type Reading,
  readings,
} from '@/domain/intake/detect';
import { type Encoding, firstUnreadableByte, markedEncoding } from '@/domain/intake/encodings';
import { accepted, type Outcome, refused } from '@/domain/outcome';

/** 10 MiB, in bytes: forty times the longest sample article could grow and still be labelled by one person; beyond it a file is a corpus, not an article. */
export const largestFile = 10 * 1024 * 1024;

export interface Decoded {
  /** Without the byte-order mark; line endings as they came. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How the encoding is known: `declared` by a person, or detected. */
  readonly confidence: 'declared' | Confidence;
  /** Every encoding that would be accepted if it were declared, the most plausible first: what a menu may offer. */
  readonly readable: readonly Encoding[];
}

export type DecodeRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-binary'
  | 'encoding-wrong'
  | 'text-empty';

/**
 * The text of a file. Refused: `file-empty` (no byte), `file-too-large` (over `largestFile`),
 * `file-binary`, `encoding-wrong` (the declared encoding does not fit, or with none declared none does,
 * as with damaged UTF-8), `text-empty` (white space only).
 */
export function decodeBytes(
  bytes: Uint8Array,
  declared?: Encoding,
): Outcome<Decoded, DecodeRefusal> {
  if (bytes.length === 0) return refused('file-empty');
  if (bytes.length > largestFile) return refused('file-too-large');
  if (hasBinarySignature(bytes)) return refused('file-binary');
  const candidates = readings(bytes);
  const chosen = chooseReading(bytes, candidates);
  const reading = declared ? declaredReading(bytes, declared, candidates, chosen) : chosen?.reading;
  const encoding = reading?.encoding ?? chosen?.reading.encoding ?? markedEncoding(bytes);
  if (!encoding?.startsWith('utf-16') && looksBinary(bytes)) return refused('file-binary');
  if (!reading) return refused('encoding-wrong');
  if (reading.text.trim() === '') return refused('text-empty');
  return accepted({
    text: reading.text,
    encoding: reading.encoding,
    confidence: declared ? 'declared' : (chosen?.confidence ?? 'unsure'),
    readable: candidates
      .map((candidate) => candidate.encoding)
      .filter((encoding) => declaredReading(bytes, encoding, candidates, chosen)),
  });
}

/** By so much another reading has to be better before a person's word is doubted. */
const doubt = 0.3;

/** The reading a person declared, unless a mark or a surer reading contradicts it, or it is garble beside a better one. */
function declaredReading(
  bytes: Uint8Array,
  declared: Encoding,
  candidates: readonly Reading[],
  chosen: Choice | null,
): Reading | undefined {
  const marked = markedEncoding(bytes);
  if (marked && marked !== declared) return undefined;
  const reading = candidates.find((candidate) => candidate.encoding === declared);
  const best = candidates[0];
  if (!reading || !best) return undefined;
  if (chosen?.confidence === 'certain')
    return chosen.reading.text === reading.text ? reading : undefined;
  return best.plausibility - reading.plausibility >= doubt ? undefined : reading;
}

/** Where a file stops being readable in an encoding: bytes from its start; null where it can be read through. For the sentence that explains `encoding-wrong`. */
export function placeOfFault(bytes: Uint8Array, encoding: Encoding): number | null {
  return firstUnreadableByte(bytes, encoding);
}
