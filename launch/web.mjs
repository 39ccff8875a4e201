/**
 * The web server of a built application: Next.js, and beside it the files of the build, which were compressed when it
 * was built. Next.js compresses each of them anew for every reader, between the pages that it writes.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import next from 'next';
import sirv from 'sirv';

const PREFIX = '/_next/static/';
const FOLDER = fileURLToPath(new URL('../.next/static', import.meta.url));

const { values } = parseArgs({
  options: { hostname: { type: 'string' }, port: { type: 'string' } },
});
const { hostname = 'localhost' } = values;
const port = Number(values.port);

// Next.js fetches the page that an action leads to from itself, and is told where that is, as `next start` tells it:
// behind a proxy it would take the address that people type, and ask this port for a secure connection.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${reachable(hostname)}:${port}`;

await serve().catch(end);

async function serve() {
  const app = next({ dev: false, hostname, port });
  const answerPage = app.getRequestHandler();
  await app.prepare();
  // Their names are made of what is in them.
  const kept = { immutable: true, maxAge: 31_536_000 };
  const setHeaders = (response) => response.setHeader('X-Content-Type-Options', 'nosniff');
  const answerFile = sirv(FOLDER, { brotli: true, gzip: true, ...kept, setHeaders });

  const answer = (request, response) =>
    answerPage(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  const server = createServer((request, response) => {
    const { method, url = '/' } = request;
    const isFile = url.startsWith(PREFIX) && (method === 'GET' || method === 'HEAD');
    if (!isFile) return void answer(request, response);
    // Whole, whatever is asked: nothing here is worth sending in pieces.
    delete request.headers.range;
    request.url = url.slice(PREFIX.length - 1);
    answerFile(request, response, () => {
      request.url = url;
      void answer(request, response);
    });
  });
  server.once('error', end);
  server.listen(port, hostname);
  // Pages that are being sent are finished first.
  process.once('SIGTERM', () => server.close(() => app.close().finally(() => process.exit(0))));
}

function end(error) {
  console.error(error);
  process.exit(1);
}

/** An address that stands for all of a machine's is none to ask at. */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
