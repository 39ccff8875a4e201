/** What can be read of a page or a document that was received, pasted or uploaded: its kind, title and text. */
import 'server-only';
import { mediaTypeOf } from '@/domain/evidence/evidence';
import { type Encoding, encodingNamed } from '@/domain/intake/encodings';
import { readFile } from '@/domain/intake/intake';
import { accepted, type Outcome, refused } from '@/domain/outcome';

export interface ReadEvidence {
  /** With the encoding of a text: its page may not name it. */
  readonly mediaType: string;
  readonly title: string | null;
  readonly text: string | null;
}

/** A declared type is believed for text alone, which is shown without running; pictures and documents by how they begin. */
export function readReceived(
  bytes: Uint8Array,
  contentType: string,
): Outcome<ReadEvidence, 'page-unreadable'> {
  const binary = mediaTypeOf(bytes);
  if (binary !== null) return accepted({ mediaType: binary, title: null, text: null });
  const declared = contentType.split(';')[0]?.trim() ?? '';
  const kind = kinds[declared];
  return kind === undefined
    ? refused('page-unreadable')
    : accepted(readText(bytes, kind, charsetIn(contentType)));
}

const html = { mediaType: 'text/html', name: 'page.html' };
const kinds: Readonly<Record<string, { mediaType: string; name: string } | undefined>> = {
  'text/html': html,
  'application/xhtml+xml': html,
  '': html,
  'text/plain': { mediaType: 'text/plain', name: 'page.txt' },
};

function charsetIn(contentType: string): Encoding | null {
  const [, label] = /charset="?([^\s;"]+)/.exec(contentType) ?? [];
  return label === undefined ? null : encodingNamed(label);
}

/** The header's word first; where the bytes do not bear it out, what they look like. A page without readable text is kept all the same. */
function readText(
  bytes: Uint8Array,
  { mediaType, name }: typeof html,
  encoding: Encoding | null,
): ReadEvidence {
  const asSaid = encoding === null ? null : readFile({ name, bytes, encoding });
  const read = asSaid?.ok === true ? asSaid : readFile({ name, bytes });
  if (!read.ok) return { mediaType, title: null, text: null };
  const { facts, text } = read.value;
  return { mediaType: `${mediaType}; charset=${read.value.encoding}`, title: facts.title, text };
}
