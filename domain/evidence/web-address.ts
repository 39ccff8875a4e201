/** What an address must be to be fetched, before anybody has looked up where its name leads. */
import { isWebAddress } from '@/domain/claim/link';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { isPublicAddress } from './public-address';

export type AddressRefusal = 'address-not-web' | 'address-port-unusual' | 'address-inside';

/** Where web servers for the public listen; other ports are asked for by those who look for other servers. */
const ports = new Set(['', '80', '443', '8080', '8443']);

/** Names that by agreement lead nowhere outside (RFC 6761, 6762, 8375, 9476), or to a machine's own services. */
const inside = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|alt|onion)\.?$/;

/** The address as it is asked for. `allowed` holds hosts with ports that may be asked although they lie inside. */
export function readFetchable(
  text: string,
  allowed: ReadonlySet<string>,
): Outcome<URL, AddressRefusal> {
  if (!isWebAddress(text)) return refused('address-not-web');
  const url = new URL(text);
  if (allowed.has(url.host)) return accepted(url);
  if (!ports.has(url.port)) return refused('address-port-unusual');
  return isInside(url.hostname) ? refused('address-inside') : accepted(url);
}

/** The parser has written every notation of an IPv4 address (octal, hexadecimal, one number) as four decimals already. */
function isInside(hostname: string): boolean {
  const literal = literalIn(hostname);
  if (literal !== null) return !isPublicAddress(literal);
  // A name without a dot is looked up in the network's own domain.
  return inside.test(hostname) || !hostname.replace(/\.$/, '').includes('.');
}

/** The address that a host consists of; null for a name. */
function literalIn(hostname: string): string | null {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return /^[\d.]+$/.test(hostname) ? hostname.replace(/\.$/, '') : null;
}
