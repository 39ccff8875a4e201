/** Turns what was handed in, a file or a pasted text, into the text that would be stored, with its hashes. Nothing is kept. */
import 'server-only';
import { createHash } from 'node:crypto';
import type { HandedRefused } from '@/domain/article/handed-text';
import { largestFile, placeOfFault } from '@/domain/intake/decode';
import type { Encoding } from '@/domain/intake/encodings';
import type { GuessedFacts } from '@/domain/intake/facts';
import { type Draft, readFile, readPaste } from '@/domain/intake/intake';
import { accepted } from '@/domain/outcome';

export type Handed =
  | { readonly kind: 'file'; readonly file: File; readonly encoding: Encoding | null }
  | { readonly kind: 'paste'; readonly text: string };

export interface HandedText {
  readonly text: string;
  readonly textSha256: string;
  readonly facts: GuessedFacts;
  /** Null for a pasted text, which has no bytes of its own. */
  readonly file: {
    readonly bytesSha256: string;
    readonly reading: Pick<Draft, 'encoding' | 'confidence' | 'readable'>;
  } | null;
}

export type Read = { readonly ok: true; readonly value: HandedText } | HandedRefused;

export async function readHanded(handed: Handed): Promise<Read> {
  if (handed.kind === 'file') return readHandedFile(handed.file, handed.encoding);
  const pasted = readPaste(handed.text);
  if (!pasted.ok) return { ...pasted, place: 'offset' in pasted ? pasted.offset : null };
  const { text, facts } = pasted.value;
  return accepted({ text, facts, textSha256: sha256(text), file: null });
}

async function readHandedFile(file: File, encoding: Encoding | null): Promise<Read> {
  if (file.size > largestFile) return { ok: false, refusal: 'file-too-large', place: null };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const draft = readFile({ name: file.name, bytes, ...(encoding && { encoding }) });
  if (!draft.ok) return { ...draft, place: placeOf(draft, bytes, encoding) };
  const { text, facts, confidence, readable } = draft.value;
  const reading = { encoding: draft.value.encoding, confidence, readable };
  return accepted({
    text,
    facts,
    textSha256: sha256(text),
    file: { bytesSha256: sha256(bytes), reading },
  });
}

/** A file that says no encoding is most likely damaged UTF-8. */
function placeOf(
  draft: { readonly refusal: string } | { readonly refusal: string; readonly offset: number },
  bytes: Uint8Array,
  encoding: Encoding | null,
): number | null {
  if ('offset' in draft) return draft.offset;
  return draft.refusal === 'encoding-wrong' ? placeOfFault(bytes, encoding ?? 'utf-8') : null;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
