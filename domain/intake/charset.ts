/** Finds the encoding that an HTML page names for itself. */

import { type Encoding, encodingNamed, markedEncoding } from '@/domain/intake/encodings';

/** The standard asks for the name within the first 1,024 bytes; old pages put scripts before it. */
const searched = 8192;

/** The encoding by byte-order mark, `meta` or XML declaration; null where none is named or it is not one of ours. A page may be wrong about itself: what it names is tried, not trusted. */
export function sniffHtmlCharset(bytes: Uint8Array): Encoding | null {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searched));
  const named =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)/i.exec(start) ??
    /^<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<label>[\w.:-]+)/i.exec(start);
  const encoding = encodingNamed(named?.groups?.label ?? '');
  // Whoever could read this far as ASCII has not read UTF-16.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
