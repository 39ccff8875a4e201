/**
 * The web server of a built application: Next.js, and beside it the files of the build, which were compressed when it
 * was built. Next.js compresses each of them anew for every reader, between the pages that it writes.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import next from 'next';
import sirv from 'sirv';

const { values } = parseArgs({
  options: { hostname: { type: 'string' }, port: { type: 'string' } },
});
const PREFIX = '/_next/static/';
const FOLDER = fileURLToPath(new URL('../.next/static', import.meta.url));

const [hostname, port] = [values.hostname, Number(values.port)];

// What one request did not expect ends that request, and no other.
process.on('uncaughtException', (error) => console.error(error));
process.on('unhandledRejection', (error) => console.error(error));

const app = next({ dev: false, hostname, port });
const answer = app.getRequestHandler();
await app.prepare();
const files = sirv(FOLDER, {
  ...{ brotli: true, gzip: true },
  // Their names are made of what is in them.
  ...{ immutable: true, maxAge: 31_536_000 },
  setHeaders: (response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Vary', 'Accept-Encoding');
  },
});

const server = createServer((request, response) => {
  const address = request.url ?? '/';
  if (!address.startsWith(PREFIX)) return void answer(request, response);
  request.url = address.slice(PREFIX.length - 1);
  files(request, response, () => {
    request.url = address;
    void answer(request, response);
  });
});
server.once('error', (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(port, hostname);

// Pages that are being sent are finished first.
process.once('SIGTERM', () => server.close(() => void app.close().finally(() => process.exit(0))));
