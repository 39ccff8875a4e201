import { describe, expect, test } from 'vitest';
import { type Way, weighIndependence } from '@/domain/provenance/independence';
import type { Origins, Tie } from '@/domain/provenance/mention';
import type { About } from '@/domain/provenance/trace';

/** A mention in a page of its own, of unknown origin. */
function mention(id: string, said: Partial<Origins> = {}): Origins {
  const nothing = { speaker: null, relay: [], credit: [], publisher: null, ownReporting: false };
  return { id, article: `page of ${id}`, ...nothing, supports: true, ...said };
}

const repeats = (from: string, to: string): Tie => ({ from, to, kind: 'repeats' });

interface Case {
  readonly mentions: readonly Origins[];
  readonly ties?: readonly Tie[];
  readonly about?: About;
  readonly count: number;
  readonly unresolved?: number;
  readonly byPath: number;
}

const statement = { speaker: 'ministry' };
const page = { article: 'one page' };

/** The codebook's table. */
const codebook: Readonly<Record<string, Case>> = {
  'the same Reuters story in two outlets': {
    mentions: [
      mention('a', { credit: ['Reuters'], publisher: 'Newsweek' }),
      mention('b', { credit: ['Reuters'], publisher: 'Times' }),
    ],
    count: 1,
    byPath: 1,
  },
  'one ministry’s statement through Reuters and through NHK': {
    mentions: [
      mention('a', { ...statement, relay: ['Reuters'] }),
      mention('b', { ...statement, relay: ['NHK'] }),
    ],
    count: 1,
    byPath: 1,
  },
  'the ministry, and local officials, both through Reuters': {
    mentions: [
      mention('a', { ...statement, relay: ['Reuters'] }),
      mention('b', { speaker: 'officials', relay: ['Reuters'] }),
    ],
    count: 2,
    byPath: 1,
  },
  'the ministry through NHK, local officials through Reuters': {
    mentions: [
      mention('a', { ...statement, publisher: 'NHK' }),
      mention('b', { speaker: 'officials', credit: ['Reuters'], publisher: 'Newsweek' }),
    ],
    count: 2,
    byPath: 2,
  },
  'two blogs citing each other': {
    mentions: [
      mention('a', { speaker: 'blog B', publisher: 'blog A' }),
      mention('b', { speaker: 'blog A', publisher: 'blog B' }),
    ],
    count: 0,
    unresolved: 1,
    byPath: 0,
  },
  'headline, body and recap of one page': {
    mentions: [
      mention('headline', page),
      mention('body', { ...page, ...statement }),
      mention('recap', { ...page, ...statement }),
    ],
    ties: [repeats('headline', 'body')],
    count: 1,
    byPath: 1,
  },
  '“could not verify”': {
    mentions: [mention('a', { credit: ['Reuters'], supports: false })],
    count: 0,
    byPath: 0,
  },
  'that a ministry said it, through Reuters and through NHK': {
    mentions: [
      mention('a', { ...statement, relay: ['Reuters'] }),
      mention('b', { ...statement, relay: ['NHK'] }),
    ],
    about: 'utterance',
    count: 2,
    byPath: 2,
  },
};

const more: Readonly<Record<string, Case>> = {
  'an outlet’s own voice is nobody’s word until a person says that it is its own reporting': {
    mentions: [mention('a', { publisher: 'Times' })],
    count: 0,
    unresolved: 1,
    byPath: 0,
  },
  'own reporting is an origin, beside what the same page quotes': {
    mentions: [
      mention('a', { ...page, publisher: 'Times', ownReporting: true }),
      mention('b', { ...page, ...statement, publisher: 'Times', ownReporting: true }),
    ],
    count: 2,
    byPath: 1,
  },
  'what one page says twice without a source is unresolved once': {
    mentions: [mention('a', page), mention('b', page)],
    count: 0,
    unresolved: 1,
    byPath: 0,
  },
  'two blogs citing each other by links, in their own voice': {
    mentions: [mention('a', { publisher: 'A' }), mention('b', { publisher: 'B' })],
    ties: [repeats('a', 'b'), repeats('b', 'a')],
    count: 0,
    unresolved: 1,
    byPath: 0,
  },
  'a blog that cites another that was there': {
    mentions: [
      mention('a', { speaker: 'blog B', publisher: 'blog A' }),
      mention('b', { publisher: 'blog B', ownReporting: true }),
    ],
    count: 1,
    byPath: 1,
  },
  'according to Reuters, whose story quotes the ministry': {
    mentions: [
      mention('a', { speaker: 'Reuters', publisher: 'Times' }),
      mention('b', { ...statement, credit: ['Reuters'], publisher: 'Newsweek' }),
    ],
    count: 1,
    byPath: 1,
  },
  'according to Reuters, whose story quotes two': {
    mentions: [
      mention('a', { relay: ['Reuters'], publisher: 'Times' }),
      mention('b', { ...statement, relay: ['Reuters'] }),
      mention('c', { speaker: 'officials', relay: ['Reuters'] }),
    ],
    count: 2,
    byPath: 1,
  },
  'a summary of two originals adds nothing and joins nothing': {
    mentions: [
      mention('a', { ...statement, relay: ['NHK'] }),
      mention('b', { speaker: 'officials', relay: ['Reuters'] }),
      mention('summary', { speaker: 'blog' }),
    ],
    ties: [repeats('summary', 'a'), repeats('summary', 'b')],
    count: 2,
    byPath: 2,
  },
  'a repeat of what stands outside the claim is followed there': {
    mentions: [
      mention('outside', { ...statement, relay: ['AFP'], supports: false }),
      mention('a', { publisher: 'Times', relay: ['AFP'] }),
      mention('b', { ...statement, relay: ['Kyodo'] }),
    ],
    ties: [repeats('a', 'outside')],
    count: 1,
    byPath: 1,
  },
  'a spokesman by way of AFP and Newsis': {
    mentions: [mention('a', { speaker: 'Peskov', relay: ['AFP', 'Newsis'], publisher: 'Kangnam' })],
    count: 1,
    byPath: 1,
  },
  'who hears it from whoever heard it has not heard it': {
    mentions: [
      mention('a', { ...statement, relay: ['AFP', 'Newsis'] }),
      mention('b', { ...statement, relay: ['AFP'], publisher: 'Times' }),
    ],
    about: 'utterance',
    count: 1,
    byPath: 1,
  },
};

describe.each([
  ['as the codebook counts', codebook],
  ['and besides', more],
])('%s', (_which, cases) => {
  test.each(Object.entries(cases))('%s', (_name, one) => {
    const { mentions, ties = [], about = 'content', count, unresolved = 0, byPath } = one;
    const weighed = weighIndependence(mentions, ties, about);
    expect({
      count: weighed.groups.length,
      unresolved: weighed.unresolved.length,
      byPath: weighed.byPath,
    }).toEqual({ count, unresolved, byPath });
  });
});

function told(way: Way | null): string[] {
  return way === null ? [] : [`${way.ground} ${way.to.kind}`, ...told(way.then)];
}

describe('why', () => {
  test('each mention tells the way back to its origin', () => {
    const { groups } = weighIndependence(
      [
        mention('a', { speaker: 'Reuters', publisher: 'Times' }),
        mention('b', { ...statement, credit: ['Reuters'], publisher: 'Newsweek' }),
        mention('c'),
      ],
      [{ from: 'c', to: 'a', kind: 'copies' }],
      'content',
    );
    const ways = groups.flatMap(({ origin, mentions }) =>
      mentions.map(({ id, way }) => [origin, id, told(way)]),
    );
    expect(ways).toEqual([
      ['ministry', 'a', ['speaker story', 'story mention', 'speaker origin']],
      ['ministry', 'b', ['speaker origin']],
      ['ministry', 'c', ['copies mention', 'speaker story', 'story mention', 'speaker origin']],
    ]);
  });
});
