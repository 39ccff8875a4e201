/** Stands for `next/headers` outside of Next: the request is the one that `withRequest` was given. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface CookieSet {
  readonly name: string;
  readonly value: string;
  readonly [option: string]: unknown;
}

export class CookieJar {
  /** Everything that was set, with its options, in order. */
  readonly sets: CookieSet[] = [];
  readonly #values: Map<string, string>;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map(Object.entries(values));
  }

  get(name: string): { name: string; value: string } | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : { name, value };
  }

  set(cookie: CookieSet): void {
    this.sets.push(cookie);
    this.#values.set(cookie.name, cookie.value);
  }
}

export interface FakeRequest {
  readonly cookies: CookieJar;
  readonly headers: Headers;
}

const requests = new AsyncLocalStorage<FakeRequest>();

export function withRequest<Result>(
  request: FakeRequest,
  run: () => Promise<Result>,
): Promise<Result> {
  return requests.run(request, run);
}

function present(): FakeRequest {
  const request = requests.getStore();
  if (request === undefined) throw new Error('no request: wrap the call in asAccount or asBrowser');
  return request;
}

export async function cookies(): Promise<CookieJar> {
  return present().cookies;
}

export async function headers(): Promise<Headers> {
  return present().headers;
}
