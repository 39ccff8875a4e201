import { describe, expect, test } from 'vitest';
import { type ComparedClaim, figuresIn, rankClaims } from '@/domain/provenance/claim-likeness';

const claim = (id: string, more: Partial<ComparedClaim> = {}): ComparedClaim => ({
  ...{ id, text: id, mentions: 1, similarity: 0, speakers: [], linked: false, words: [] },
  ...more,
});

const ids = (words: string, claims: readonly ComparedClaim[], searched = false) =>
  rankClaims(words, claims, 10, searched).map(({ id }) => id);

describe('a claim is proposed', () => {
  test('never for nothing, unless it was searched for', () => {
    expect(ids('停電', [claim('港')])).toEqual([]);
    expect(ids('停電', [claim('港')], true)).toEqual(['港']);
  });

  test('a link before wording, wording before a speaker, a number before a date', () => {
    const claims = [
      claim('date', { words: ['17日に起きた'] }),
      claim('number', { words: ['60人が死亡'] }),
      claim('speaker', { speakers: ['国防省'] }),
      claim('wording', { similarity: 0.6 }),
      claim('linked', { linked: true }),
    ];
    expect(ids('17日、60人', claims)).toEqual(['linked', 'wording', 'speaker', 'number', 'date']);
  });

  test('with the reasons', () => {
    const [best] = rankClaims(
      '１７日に６０人以上が死亡',
      [claim('a', { words: ['17日、60人が死亡'] })],
      5,
      false,
    );
    expect(best).toMatchObject({ dates: ['17日'], numbers: ['60人'] });
  });
});

test.each([
  ['60人以上が死亡', [], ['60人']],
  ['２０年間の条約に17日署名', ['17日'], ['20年間']],
  ['3,000億ドル', [], ['3000億']],
  ['一つも無い', [], []],
  ['5つ', [], []],
])('the figures of %s', (text, dates, numbers) => {
  expect(figuresIn(text)).toEqual({ dates, numbers });
});
