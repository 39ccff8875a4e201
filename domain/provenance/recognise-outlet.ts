/** Which source publishes an article, by its address or its publisher's name: proposed where exactly one fits. */
import { foldKana } from './name-folding';
import type { SourceKind } from './source';

export interface Publishing {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly homepage: string | null;
}

export interface Recognised {
  readonly id: string;
  readonly by: 'address' | 'name';
}

/**
 * The one whose homepage has the article's host, or a domain that the host lies in; of several, the one whose
 * host is longest, then whose path the address begins with, then whose name the publisher has. Without such an
 * address, the one of that name. Null where none fits, or several fit equally.
 */
export function recogniseOutlet(
  sources: readonly Publishing[],
  article: { readonly address: string | null; readonly publisher: string | null },
): Recognised | null {
  const publishing = sources.filter(({ kind }) => kind === 'outlet' || kind === 'agency');
  const named = publishing.filter((source) => bears(source, article.publisher));
  const byAddress = nearest(publishing, article.address);
  const both = byAddress.filter((source) => named.includes(source));
  const [one, ...others] = byAddress.length > 1 ? both : byAddress;
  if (one !== undefined && others.length === 0) return { id: one.id, by: 'address' };
  const [alone, ...more] = named;
  return alone !== undefined && more.length === 0 && byAddress.length === 0
    ? { id: alone.id, by: 'name' }
    : null;
}

function bears({ name, aliases }: Publishing, publisher: string | null): boolean {
  if (publisher === null) return false;
  const asked = foldKana(publisher);
  return [name, ...aliases].some((one) => foldKana(one) === asked);
}

/** Those that fit the address best. */
function nearest(sources: readonly Publishing[], address: string | null): Publishing[] {
  const place = placeOf(address);
  if (place === null) return [];
  const fitting = sources.flatMap((source) => {
    const home = placeOf(source.homepage);
    return home !== null && lies(place, home)
      ? [{ source, fit: home.host.length * 10_000 + home.path.length }]
      : [];
  });
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  return fitting.filter(({ fit }) => fit === best).map(({ source }) => source);
}

interface Place {
  readonly host: string;
  /** Without the slash at its end. */
  readonly path: string;
}

function placeOf(address: string | null): Place | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const host = hostname.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, '');
  return host === '' ? null : { host, path: pathname.replace(/\/+$/, '') };
}

/** Path by path segment: /news is not where /newspaper lies. */
function lies(place: Place, home: Place): boolean {
  const inHost = place.host === home.host || place.host.endsWith(`.${home.host}`);
  const samePlace = place.path === home.path || place.path.startsWith(`${home.path}/`);
  return inHost && samePlace;
}
