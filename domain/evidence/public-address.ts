/** Whether a network address lies on the open internet: the only ones that a page may be fetched from. */
import ipaddr from 'ipaddr.js';

/** All that is assigned for use on the open internet (RFC 4291, 2.4; IANA). What lies outside is unassigned or older than IPv6 itself, such as `::127.0.0.1`. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for what routers of the open internet carry to one host. Loopback, private, link-local, shared, reserved
 * and multicast addresses are not, nor are IPv6 addresses that stand for an IPv4 address (mapped, 6to4, Teredo,
 * NAT64): whoever needs one of these can say the IPv4 address itself. Not an address at all: false.
 */
export function isPublicAddress(text: string): boolean {
  // A zone (`fe80::1%eth0`) is a link's own.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}
