/** A text that is written while it is sent: as fast as the reader reads, stopped when the reader leaves, broken off where it fails. */
import 'server-only';
import { randomUUID } from 'node:crypto';

/** Large enough to spare the network small packets, small enough to be nothing in memory. In UTF-16 units. */
const pieceLength = 64 * 1024;

export function download(
  text: AsyncGenerator<string>,
  { mediaType, fileName }: { readonly mediaType: string; readonly fileName: string },
): Response {
  const headers = {
    'Content-Type': mediaType,
    'Content-Disposition': attachment(fileName),
    'Cache-Control': 'no-store',
  };
  return new Response(streamOf(text), { headers });
}

function streamOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { piece, done } = await nextPiece(text);
          if (piece !== '') controller.enqueue(encoder.encode(piece));
          if (done) controller.close();
        } catch (error) {
          // Errored, not closed: the connection breaks off, and no half of a file passes for a whole.
          controller.error(logged(error));
        }
      },
      async cancel() {
        await text.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function nextPiece(text: AsyncGenerator<string>): Promise<{ piece: string; done: boolean }> {
  let piece = '';
  while (piece.length < pieceLength) {
    const step = await text.next();
    if (step.done) return { piece, done: true };
    piece += step.value;
  }
  return { piece, done: false };
}

function logged(error: unknown): Error {
  const id = randomUUID();
  console.error(`download ${id} broke off:`, error);
  return new Error(`download ${id} broke off`, { cause: error });
}

/** RFC 6266: the name in ASCII for old readers, then the name as it is (RFC 8187). */
function attachment(fileName: string): string {
  const safe = fileName
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_')
    .trim();
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replaceAll('%', '_');
  const extended = encodeURIComponent(safe).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}
