import { describe, expect, test } from 'vitest';
import { type Publishing, recogniseOutlet } from '@/domain/provenance/recognise-outlet';

const outlet = (name: string, homepage: string | null, more: Partial<Publishing> = {}) => ({
  id: name,
  kind: 'outlet' as const,
  name,
  aliases: [],
  homepage,
  ...more,
});

const sources: Publishing[] = [
  outlet('岬新聞', 'https://www.misaki.example/', { aliases: ['Misaki Shimbun'] }),
  outlet('岬スポーツ', 'https://sports.misaki.example/'),
  outlet('港の日報', 'https://portal.example/harbour'),
  outlet('湾の時報', 'https://portal.example/bay/'),
  outlet('無名の新聞', null),
  outlet('岬省', 'https://ministry.example/', { kind: 'office' }),
];

const recognise = (address: string | null, publisher: string | null = null) =>
  recogniseOutlet(sources, { address, publisher });

describe('nobody is recognised', () => {
  test.each([
    ['an address that only ends alike', 'https://notmisaki.example/1', null],
    ['an address that only begins alike', 'https://misaki.example.org/1', null],
    ['a path that only begins alike', 'https://portal.example/harbourside/1', null],
    ['an office, which publishes no articles', 'https://ministry.example/1', '岬省'],
    ['an address that cannot be read', 'misaki', null],
    ['no address, a name nobody has', null, '別の新聞'],
  ])('%s', (_case, address, publisher) => {
    expect(recognise(address, publisher)).toBeNull();
  });

  test('two outlets with one homepage, unless the name tells which', () => {
    const twins = [outlet('朝の版', 'https://x.example'), outlet('夕の版', 'https://x.example')];
    const ask = (publisher: string | null) =>
      recogniseOutlet(twins, { address: 'https://x.example/1', publisher });
    expect(ask(null)).toBeNull();
    expect(ask('夕の版')).toEqual({ id: '夕の版', by: 'address' });
  });
});

describe('an outlet is recognised', () => {
  test.each([
    ['by its host', 'https://misaki.example/a/1?x=1', '岬新聞'],
    ['by its host on a phone', 'https://m.misaki.example/a/1', '岬新聞'],
    ['by the longer of two hosts', 'https://sports.misaki.example/1', '岬スポーツ'],
    ['by a part of a portal', 'https://portal.example/bay/2025/1', '湾の時報'],
  ])('%s', (_case, address, id) => {
    expect(recognise(address)).toEqual({ id, by: 'address' });
  });

  test.each(['無名の新聞', 'misaki shimbun', 'ＭＩＳＡＫＩ　Shimbun'])(
    'by its name: %s',
    (publisher) => {
      expect(recognise(null, publisher)?.by).toBe('name');
    },
  );
});
