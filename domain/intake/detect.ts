/** Finds out in which encoding bytes were written, by reading them in each and asking which result looks written by people. */

import {
  decodeStrictly,
  type Encoding,
  encodings,
  markedEncoding,
} from '@/domain/intake/encodings';
import { plausibility } from '@/domain/intake/plausibility';

/** `certain`: a mark, an escape sequence or the form of UTF-8 says so; `likely`: it reads clearly better than any other; `unsure`: a person should look. */
export type Confidence = 'certain' | 'likely' | 'unsure';

export interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly plausibility: number;
}

export interface Choice {
  readonly reading: Reading;
  readonly confidence: Confidence;
}

/** Every reading of the bytes in which no byte is meaningless, the most plausible first; ties in the order of the menu. */
export function readings(bytes: Uint8Array): readonly Reading[] {
  return encodings
    .flatMap(({ encoding }) => readIn(bytes, encoding))
    .sort((one, other) => other.plausibility - one.plausibility || rank(one) - rank(other));
}

function rank(reading: Reading): number {
  return encodings.findIndex((choice) => choice.encoding === reading.encoding);
}

function readIn(bytes: Uint8Array, encoding: Encoding): readonly Reading[] {
  const text = decodeStrictly(bytes, encoding);
  return text === null ? [] : [{ encoding, text, plausibility: plausibility(text) }];
}

/** Below this a reading is garble: Western text read as Shift_JIS, chance. */
const leastPlausible = 0.3;
/** UTF-16 without a mark reads almost any bytes as letters of some script; only what is nearly all Japanese or ASCII is credible. */
const leastPlausibleUtf16 = 0.6;
/** By so much the best has to beat the next reading that says something else, or a person should look. */
const clearMargin = 0.15;

/** The reading to offer, and how sure it is; null where none is credible. Takes what `readings` gives. */
export function chooseReading(bytes: Uint8Array, candidates: readonly Reading[]): Choice | null {
  const sure = candidates.find((reading) => isCertain(bytes, reading));
  if (sure) return { reading: sure, confidence: 'certain' };
  const best = candidates.find(isCredible);
  if (!best) return null;
  if (lossyPlausibility(bytes) >= best.plausibility) return null;
  const next = candidates.find((reading) => isCredible(reading) && reading.text !== best.text);
  if (next && best.plausibility - next.plausibility < clearMargin)
    return { reading: best, confidence: 'unsure' };
  return { reading: best, confidence: isPlainAscii(bytes, best) ? 'certain' : 'likely' };
}

function isCredible({ encoding, plausibility }: Reading): boolean {
  const least = encoding.startsWith('utf-16') ? leastPlausibleUtf16 : leastPlausible;
  return plausibility >= least;
}

function isPlainAscii(bytes: Uint8Array, reading: Reading): boolean {
  return reading.encoding === 'utf-8' && reading.text.length === bytes.length;
}

/** UTF-8 with a damaged place still reads better than the garble that Shift_JIS makes of it, and is then damaged UTF-8. */
function lossyPlausibility(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? plausibility(text) : Number.NEGATIVE_INFINITY;
}

/** A mark, the escape sequences of ISO-2022-JP, or characters of several bytes in flawless UTF-8, which no other encoding forms by chance but UTF-16 with its control bytes. */
function isCertain(bytes: Uint8Array, reading: Reading): boolean {
  const marked = markedEncoding(bytes);
  if (marked) return reading.encoding === marked;
  if (reading.encoding === 'iso-2022-jp') return bytes.includes(0x1b) && isCredible(reading);
  const isMultibyte = reading.encoding === 'utf-8' && !isPlainAscii(bytes, reading);
  return isMultibyte && !/[^\P{Cc}\t\n\v\f\r]/u.test(reading.text);
}
