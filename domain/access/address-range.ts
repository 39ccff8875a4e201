/** The part of a network address that one household or office has: what attempts are counted under. */

/** An IPv4 address as it is; the /64 of an IPv6 one, within which anybody may take any address. Anything else as it is. */
export function addressRange(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return plain.includes(':') ? `${groups(plain).slice(0, 4).join(':')}::/64` : plain;
}

function groups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = split(head);
  if (tail === undefined) return before.map(shorten);
  const after = split(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].map(shorten);
}

function split(part: string): string[] {
  return part === '' ? [] : part.split(':');
}

function shorten(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
