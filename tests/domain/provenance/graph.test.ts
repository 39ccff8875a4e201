import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weave } from '@/domain/provenance/graph';
import { chainOf, type Strand } from '@/domain/provenance/strand';

const keeper = { id: 'K', name: '灯台守' };
const agency = { id: 'A', name: '岬通信' };
const wire = { id: 'W', name: '港通信' };
const paper = { id: 'P', name: '岬新聞' };
const claim = { id: 'C', text: '灯台は直った', stance: 'asserts' } as const;

const strand = (change: Partial<Strand> = {}): Strand => ({
  id: '1',
  passage: { key: 'v1 3-9', exact: '「直った」', start: 3 },
  article: { id: 'N', title: '灯台の修理' },
  speaker: keeper,
  relay: [agency],
  credit: [],
  publisher: paper,
  claim,
  ...change,
});
const arrows = (strands: readonly Strand[]) =>
  weave(strands).edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

describe('a passage', () => {
  test('is followed from its speaker to its claim', () => {
    expect(arrows([strand()])).toEqual([
      'source K passes source A',
      'source A passes source P',
      'source P publishes article N',
      'article N prints passage v1 3-9',
      'passage v1 3-9 asserts claim C',
    ]);
  });

  test('in the article’s own voice begins with whose story it is', () => {
    const own = strand({ speaker: null, relay: [], credit: [wire], claim: null });
    expect(arrows([own])).toEqual([
      'source W passes source P',
      'source P publishes article N',
      'article N prints passage v1 3-9',
    ]);
  });

  test('of which nobody knows anything begins with its article', () => {
    const bare = strand({ speaker: null, relay: [], publisher: null, claim: null });
    expect(arrows([bare])).toEqual(['article N prints passage v1 3-9']);
  });

  test('does not pass through the same source twice', () => {
    const twice = strand({ relay: [agency, paper], credit: [agency], publisher: paper });
    expect(chainOf(twice).map(({ id }) => id)).toEqual(['K', 'A', 'P']);
  });
});

test('what two analysts marked alike is one passage, and its edges know both', () => {
  const { nodes, edges } = weave([strand(), strand({ id: '2' })]);
  expect(nodes).toHaveLength(6);
  expect(edges.every(({ strands }) => strands.join() === '1,2')).toBe(true);
});

test('a denial and an assertion of one passage are two edges', () => {
  const denied = strand({ id: '2', claim: { ...claim, stance: 'denies' } });
  expect(arrows([strand(), denied]).slice(-2)).toEqual([
    'passage v1 3-9 asserts claim C',
    'passage v1 3-9 denies claim C',
  ]);
});

test('outlets that cite each other end somewhere', () => {
  const there = strand({ speaker: agency, relay: [wire], publisher: null });
  const back = strand({ id: '2', speaker: wire, relay: [agency], publisher: null });
  expect(weave([there, back]).nodes.filter(({ kind }) => kind === 'source')).toHaveLength(2);
});

test('every edge joins two nodes that are there, and every strand can be followed', () => {
  const sources = fc.constantFrom(keeper, agency, wire, paper);
  const strands = fc.array(
    fc.record({
      id: fc.uuid(),
      passage: fc.record({
        key: fc.constantFrom('a', 'b', 'c'),
        exact: fc.string(),
        start: fc.nat(),
      }),
      article: fc.constantFrom({ id: 'N', title: '' }, { id: 'M', title: '' }),
      speaker: fc.option(sources),
      relay: fc.array(sources, { maxLength: 3 }),
      credit: fc.array(sources, { maxLength: 2 }),
      publisher: fc.option(sources),
      claim: fc.option(fc.constant(claim)),
    }),
  );
  fc.assert(
    fc.property(strands, (all) => {
      const { nodes, edges } = weave(all);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      expect(edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
      for (const one of all) {
        const own = edges.filter(({ strands: through }) => through.includes(one.id));
        expect(own).toHaveLength(chainOf(one).length + (one.claim === null ? 1 : 2));
      }
    }),
  );
});
