/**
 * Fetches a page from the open internet, once, without letting its address lead inside: every address that a
 * name has is judged before the connection, the connected socket's own address after it, and again at each redirect.
 */
import 'server-only';
import { type LookupAddress, lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { largestEvidence } from '@/domain/evidence/evidence';
import { isPublicAddress } from '@/domain/evidence/public-address';
import { type AddressRefusal, readFetchable } from '@/domain/evidence/web-address';
import { accepted, type Outcome, refused } from '@/domain/outcome';

export type FetchRefusal =
  | AddressRefusal
  | 'page-not-found'
  | 'page-refused'
  | 'page-too-large'
  | 'page-too-slow'
  | 'page-unreachable'
  | 'page-unreadable'
  | 'redirected-too-often';

export interface Received {
  /** Unpacked, as the page is. */
  readonly bytes: Uint8Array;
  /** As the server declares it, lower case, with its parameters; empty where it declares none. */
  readonly contentType: string;
  /** The address that answered. */
  readonly address: string;
}

export interface Fetching {
  /** Hosts with ports (`127.0.0.1:8080`) that may be asked although they lie inside. */
  readonly allowed: ReadonlySet<string>;
  /** Milliseconds for everything, redirects included: a server that drips ends here too. */
  readonly patience: number;
  readonly lookup?: typeof lookup;
}

const mostRedirects = 5;
/** Millisecond. A page that has not come by then is pasted sooner. */
export const patience = 20_000;

/** Thrown to where the request is given up. */
class GivenUp extends Error {
  constructor(readonly refusal: FetchRefusal) {
    super(refusal);
  }
}

export async function fetchPage(
  text: string,
  fetching: Fetching,
): Promise<Outcome<Received, FetchRefusal>> {
  const signal = AbortSignal.timeout(fetching.patience);
  let next = text;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const url = readFetchable(next, fetching.allowed);
    if (!url.ok) return url;
    const answer = await ask(url.value, fetching, signal).catch((error: unknown) =>
      refused(refusalOf(error, signal)),
    );
    if (!('redirect' in answer)) return answer;
    if (!URL.canParse(answer.redirect, url.value)) return refused('page-unreadable');
    next = new URL(answer.redirect, url.value).href;
  }
  return refused('redirected-too-often');
}

function refusalOf(error: unknown, signal: AbortSignal): FetchRefusal {
  if (error instanceof GivenUp) return error.refusal;
  return signal.aborted ? 'page-too-slow' : 'page-unreachable';
}

type Answer = Outcome<Received, FetchRefusal> | { readonly redirect: string };

async function ask(url: URL, fetching: Fetching, signal: AbortSignal): Promise<Answer> {
  const response = await respond(url, fetching, signal);
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    response.destroy();
    return { redirect: headers.location };
  }
  if (statusCode !== 200) {
    response.destroy();
    return refused(statusCode === 404 || statusCode === 410 ? 'page-not-found' : 'page-refused');
  }
  const bytes = await readBody(response);
  const contentType = headers['content-type']?.toLowerCase() ?? '';
  return accepted({ bytes, contentType, address: url.href });
}

function respond(url: URL, fetching: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestSecure : requestPlain;
    const isAllowed = fetching.allowed.has(url.host);
    const asked = request(url, {
      // A connection of its own, so that none that was judged for another host is used again.
      agent: false,
      signal,
      lookup: judgingLookup(isAllowed, fetching.lookup ?? lookup),
      headers: {
        Accept: 'text/html,application/xhtml+xml,application/pdf,image/*;q=0.9,text/plain;q=0.8',
        'Accept-Encoding': 'gzip, deflate, br',
        'User-Agent': 'Uratori (evidence)',
      },
    });
    watchSocket(asked, isAllowed);
    asked.once('response', resolve);
    asked.once('error', reject);
    asked.end();
  });
}

/** Where the connection has really gone, before anything is sent to it. */
function watchSocket(asked: ClientRequest, isAllowed: boolean): void {
  asked.once('socket', (socket) => {
    socket.once('connect', () => {
      if (!isAllowed && !isPublicAddress(socket.remoteAddress ?? '')) {
        asked.destroy(new GivenUp('address-inside'));
      }
    });
  });
}

/** Answers only if all addresses of the name lie outside: one inside shows that somebody plays tricks with it. */
function judgingLookup(isAllowed: boolean, look: typeof lookup): LookupFunction {
  return (hostname, options, callback) => {
    look(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const addresses: LookupAddress[] = found;
      if (!isAllowed && !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new GivenUp('address-inside'), []);
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

/** Counted as it is unpacked: a small answer may unfold into a large one. */
async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of unpacked(response)) {
    size += piece.length;
    if (size > largestEvidence) throw new GivenUp('page-too-large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = unpackers[response.headers['content-encoding'] ?? 'identity'];
  if (unpack === undefined) throw new GivenUp('page-unreadable');
  const reader = unpack();
  if (reader === null) return response;
  // What goes wrong on the way is told by the reader, which is being read.
  return pipeline(response, reader, () => {});
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip> | null>> = {
  identity: () => null,
  '': () => null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
