import { lookup } from 'node:dns';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { largestEvidence } from '@/domain/evidence/evidence';
import { fetchPage } from '@/server/evidence-fetch';

/** Two real servers on loopback: one that may be asked, one that nobody may reach. */
const outside = { host: '', asked: 0 };
const inside = { host: '', asked: 0 };
const servers = [
  createServer((request, response) => {
    outside.asked += 1;
    answer(request, response);
  }),
  createServer((_, response) => {
    inside.asked += 1;
    response.end('a secret of the network');
  }),
];

const page = '<html lang="ja"><title>灯台</title><p>灯がともった。</p></html>';

const redirects: Record<string, () => string> = {
  '/to-inside': () => `http://${inside.host}/`,
  '/to-decimal': () => `http://2130706433:${inside.host.split(':')[1]}/`,
  '/to-mapped': () => `http://[::ffff:127.0.0.1]:${inside.host.split(':')[1]}/`,
  '/to-loopback-name': () => `http://localhost:${inside.host.split(':')[1]}/`,
  '/to-plain-loopback': () => 'http://127.0.0.1/',
  '/to-metadata': () => 'http://169.254.169.254/latest/meta-data/',
  '/to-file': () => 'file:///etc/passwd',
  '/to-credentials': () => `http://user:word@${outside.host}/`,
  '/by-chain': () => '/to-inside',
  '/for-ever': () => '/for-ever',
  '/elsewhere': () => '/page',
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  const redirect = redirects[path];
  if (redirect) {
    response.writeHead(302, { Location: redirect() }).end();
    return;
  }
  const bodies: Record<string, () => void> = {
    '/page': () => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
    '/packed': () => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(page)),
    '/large': () => void response.end(Buffer.alloc(largestEvidence + 1)),
    '/bomb': () =>
      void response
        .setHeader('Content-Encoding', 'gzip')
        .end(gzipSync(Buffer.alloc(largestEvidence + 1))),
    '/broken': () => void response.setHeader('Content-Encoding', 'gzip').end('no gzip at all'),
    '/strange': () => void response.setHeader('Content-Encoding', 'zstd-of-ours').end('?'),
    '/gone': () => void response.writeHead(410).end(),
    '/error': () => void response.writeHead(503).end(),
    '/drip': () => void drip(response),
    '/silent': () => {},
  };
  bodies[path]?.();
}

function drip(response: ServerResponse): void {
  const dripping = setInterval(() => response.write('.'), 20);
  response.on('close', () => clearInterval(dripping));
}

beforeAll(async () => {
  for (const [at, server] of servers.entries()) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    (at === 0 ? outside : inside).host = `127.0.0.1:${port}`;
  }
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  inside.asked = 0;
});

const get = (path: string, more: { patience?: number; lookup?: typeof lookup } = {}) =>
  fetchPage(`http://${outside.host}${path}`, {
    allowed: new Set([outside.host]),
    patience: 10_000,
    ...more,
  });

describe('what nobody allowed is not reached', () => {
  test('a server on loopback', async () => {
    const outcome = await fetchPage(`http://${inside.host}/`, {
      allowed: new Set(),
      patience: 5_000,
    });
    expect(outcome.ok).toBe(false);
    expect(inside.asked).toBe(0);
  });

  test.each([
    ['/to-inside', 'address-port-unusual'],
    ['/to-decimal', 'address-port-unusual'],
    ['/to-mapped', 'address-port-unusual'],
    ['/to-loopback-name', 'address-port-unusual'],
    ['/to-plain-loopback', 'address-inside'],
    ['/to-metadata', 'address-inside'],
    ['/to-file', 'address-not-web'],
    ['/to-credentials', 'address-not-web'],
    ['/by-chain', 'address-port-unusual'],
    ['/for-ever', 'redirected-too-often'],
  ])('by a redirect: %s', async (path, refusal) => {
    expect(await get(path)).toEqual({ ok: false, refusal });
    expect(inside.asked).toBe(0);
  });

  test.each([
    ['leads inside', [['127.0.0.1', 4]]],
    ['leads inside by IPv6', [['::1', 6]]],
    ['leads inside by a mapped address', [['::ffff:10.0.0.1', 6]]],
    [
      'leads outside and inside',
      [
        ['8.8.8.8', 4],
        ['127.0.0.1', 4],
      ],
    ],
    [
      'leads outside first and inside by IPv6',
      [
        ['8.8.8.8', 4],
        ['fd00::1', 6],
      ],
    ],
  ] as const)('by a name that %s', async (_how, addresses) => {
    const outcome = await fetchPage('http://news.example:8080/', {
      allowed: new Set(),
      patience: 5_000,
      lookup: resolving(() => addresses),
    });
    expect(outcome).toEqual({ ok: false, refusal: 'address-inside' });
  });

  test('by a name that led outside when it was asked before', async () => {
    let asked = 0;
    const changing = resolving(() => (asked++ === 0 ? [['192.0.2.1', 4]] : [['127.0.0.1', 4]]));
    for (const _ of [1, 2]) {
      const outcome = await fetchPage('http://news.example:8080/', {
        allowed: new Set(),
        patience: 2_000,
        lookup: changing,
      });
      expect(outcome).toEqual({ ok: false, refusal: 'address-inside' });
    }
  });
});

/** A resolver of the test's own, called as Node.js calls `dns.lookup`. */
function resolving(answers: () => readonly (readonly [string, number])[]): typeof lookup {
  const resolve = (_name: string, _options: unknown, done: unknown) => {
    const found = answers().map(([address, family]) => ({ address, family }));
    if (typeof done === 'function') done(null, found);
  };
  return Object.assign(resolve, lookup);
}

describe('what cannot be kept', () => {
  test.each([
    ['/large', 'page-too-large'],
    ['/bomb', 'page-too-large'],
    ['/broken', 'page-unreachable'],
    ['/strange', 'page-unreadable'],
    ['/gone', 'page-not-found'],
    ['/error', 'page-refused'],
  ])('%s', async (path, refusal) => {
    expect(await get(path)).toEqual({ ok: false, refusal });
  });

  test.each(['/drip', '/silent'])('a server that takes for ever: %s', async (path) => {
    expect(await get(path, { patience: 300 })).toEqual({ ok: false, refusal: 'page-too-slow' });
  });

  test('a server that is not there', async () => {
    const outcome = await fetchPage('http://127.0.0.1:1/', {
      allowed: new Set(['127.0.0.1:1']),
      patience: 2_000,
    });
    expect(outcome).toEqual({ ok: false, refusal: 'page-unreachable' });
  });
});

test.each(['/page', '/packed', '/elsewhere'])('a page comes whole: %s', async (path) => {
  const outcome = await get(path);
  expect(outcome.ok && Buffer.from(outcome.value.bytes).toString()).toBe(page);
});

test('it is said which address answered', async () => {
  const outcome = await get('/elsewhere');
  expect(outcome.ok && outcome.value.address).toBe(`http://${outside.host}/page`);
});
