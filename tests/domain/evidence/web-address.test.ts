import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '@/domain/evidence/public-address';
import { readFetchable } from '@/domain/evidence/web-address';

const nobody = new Set<string>();
const judged = (address: string, allowed: ReadonlySet<string> = nobody) => {
  const outcome = readFetchable(address, allowed);
  return outcome.ok ? outcome.value.href : outcome.refusal;
};

/** Every notation and trick that names a host inside, or something that is no web page. */
const tricks = {
  'address-inside': [
    'http://127.0.0.1/',
    'http://127.0.0.1:80/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0X7F.1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0177.0x0.1/',
    'http://127.255.255.254/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://127。0。0。1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://0/',
    'http://0.0.0.0/',
    'http://0.1.2.3/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://app.localhost/',
    'http://ｌocalhost/',
    'http://printer/',
    'http://printer./',
    'http://nas.local/',
    'http://metadata.google.internal/',
    'http://wiki.intranet/',
    'http://router.lan/',
    'http://box.home.arpa/',
    'http://10.0.0.1/',
    'http://10.255.255.255/',
    'http://167772161/',
    'http://012.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://192.168.257/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://100.64.0.1/',
    'http://192.0.0.8/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.7/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[100::1]/',
    'http://[3fff::1]/',
    'https://hidden.onion/',
  ],
  'address-not-web': [
    'http://user@news.example/',
    'http://user:secret@news.example/',
    'http://news.example@127.0.0.1/',
    'ftp://news.example/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_INFO',
    'dict://127.0.0.1:11211/stats',
    'data:text/html,x',
    'javascript:alert(1)',
    'ws://news.example/',
    'http://[fe80::1%25eth0]/',
    'http://127.0.0.256/',
    'http:// news.example/',
    '/etc/passwd',
    '',
  ],
  'address-port-unusual': [
    'http://news.example:22/',
    'http://news.example:25/',
    'http://news.example:6379/',
    'https://news.example:5432/',
    'http://news.example:65535/',
  ],
} as const;

describe.each(Object.entries(tricks))('refused as %s', (refusal, addresses) => {
  test.each(addresses)('%s', (address) => {
    expect(judged(address)).toBe(refusal);
  });
});

describe('asked for', () => {
  test.each([
    'https://news.example/story?id=1',
    'http://news.example:8080/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://例え.テスト/記事',
  ])('%s', (address) => {
    expect(judged(address)).toBe(new URL(address).href);
  });

  test('a host inside that is allowed with its port, and with no other', () => {
    const allowed = new Set(['127.0.0.1:4321']);
    expect(judged('http://127.0.0.1:4321/page', allowed)).toBe('http://127.0.0.1:4321/page');
    expect(judged('http://127.0.0.1:4322/page', allowed)).toBe('address-port-unusual');
    expect(judged('http://127.0.0.1/page', allowed)).toBe('address-inside');
  });
});

test.each(['news.example', '', '127.0.0.1%lo', '2606:4700::1%eth0'])(
  'what is no address by itself is not public: %s',
  (text) => {
    expect(isPublicAddress(text)).toBe(false);
  },
);
