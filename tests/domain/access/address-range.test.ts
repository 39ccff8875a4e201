import { describe, expect, test } from 'vitest';
import { addressRange } from '@/domain/access/address-range';

describe('attempts are counted under', () => {
  const cases = {
    'an IPv4 address as it is': ['203.0.113.9', '203.0.113.9'],
    'the network that an IPv6 address lies in': ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    'the same network however it is written': ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    'the zeros that an address leaves out': ['2001:db8::9', '2001:db8:0:0::/64'],
    'this machine': ['::1', '0:0:0:0::/64'],
    'an IPv4 address in the clothes of IPv6': ['::ffff:203.0.113.9', '203.0.113.9'],
    'a link of this machine without its name': ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    'what is no address, as it is': ['unknown', 'unknown'],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [address, range]) => {
    expect(addressRange(address)).toBe(range);
  });
});
