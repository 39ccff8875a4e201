import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/domain/claim/annotation';
import { noAttribution } from '@/domain/claim/attribution';
import { defaultCodebook } from '@/domain/claim/default-codebook';
import { gapsOf, listDenying } from '@/domain/claim/gaps';
import type { Link, Target } from '@/domain/claim/link';
import { codePoint } from '@/domain/text/offset';

const codebook = defaultCodebook({
  denial: 'denial',
  quote: 'quote',
  opinion: 'opinion',
  fact: 'fact',
});
const span = { start: codePoint(0), end: codePoint(2) };
const quote = { exact: '否定', prefix: '', suffix: '' };
const by = (speaker: string | null) => ({ ...noAttribution, speaker });
const mark = (rest: Partial<Annotation>): Annotation => ({
  ...{ id: 'a', layer: 'layer', span, quote, label: 'denial', attribution: by('city') },
  ...{ note: '', codebook: 1, revision: 1, erased: false },
  ...rest,
});
const link = (rest: Partial<Link>): Link => ({
  ...{ id: 'l', annotation: 'a', relation: 'denies', aspect: 'content', note: '' },
  ...{ target: { kind: 'text', text: '船は沈んだ' }, revision: 1, erased: false },
  ...rest,
});
const gaps = (annotation: Annotation, ...links: Link[]) =>
  gapsOf(annotation, listDenying(links), codebook);

describe('a denial', () => {
  const targets: Target[] = [
    { kind: 'annotation', annotation: 'b' },
    { kind: 'span', version: 'v', span, quote },
    { kind: 'evidence', evidence: 'e', address: 'https://misaki.example/' },
    { kind: 'text', text: '船は沈んだ' },
  ];
  test.each(targets.map((target) => [target.kind, target] as const))(
    'is whole with what it denies: %s',
    (_kind, target) => expect(gaps(mark({}), link({ target }))).toEqual([]),
  );

  test.each<[string, Link[]]>([
    ['nothing', []],
    ['a link that was taken off', [link({ erased: true })]],
    ['a link of another relation', [link({ relation: 'contradicts' })]],
    ['another annotation’s link', [link({ annotation: 'b' })]],
  ])('denies nothing with %s', (_what, links) => {
    expect(gaps(mark({}), ...links)).toEqual(['denies-nothing']);
  });
});

test('a quote and a denial ask who said it, a fact and an opinion do not', () => {
  const asked = codebook.labels.map(({ id }) => [
    id,
    gaps(mark({ label: id, attribution: by(null) }), link({})),
  ]);
  expect(Object.fromEntries(asked)).toEqual({
    denial: ['said-by-nobody'],
    quote: ['said-by-nobody'],
    opinion: [],
    fact: [],
  });
});

test('nothing is asked of what is erased or states nothing', () => {
  expect(gaps(mark({ erased: true, attribution: by(null) }))).toEqual([]);
  expect(gaps(mark({ label: null, attribution: by(null) }))).toEqual([]);
});
