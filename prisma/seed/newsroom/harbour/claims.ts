/** The claims of the English project: a lease that everybody denies, a toll that nobody could verify. */
import type { DemoClaim } from '../shape-claims';

export const claims: readonly DemoClaim[] = [
  {
    key: 'lease',
    by: 'whitlock',
    text: 'President Olment offered Zelkania a 40-year lease on the north pier at Orvisk',
    mentions: [
      { annotation: 'memo-ledger/report' },
      { annotation: 'memo-ledger/no-offer', stance: 'denies' },
      { annotation: 'weekly-ebb/recap-denial', stance: 'denies' },
      { annotation: 'memo-ledger/operation' },
    ],
    grades: [
      {
        by: 'kurusu',
        value: '3',
        reason: 'A draft exists. Whether it was ever sent is disputed among those who saw it.',
      },
    ],
    verdict: {
      by: 'shido',
      word: 'Unproven',
      reason: 'The memo is unsigned and undated, and both governments keep to their words.',
    },
  },
  {
    key: 'toll',
    by: 'whitlock',
    text: 'At least 14 people died in the Orvisk depot fire',
    mentions: [
      { annotation: 'blast-courier/toll' },
      { annotation: 'weekly-ebb/point-toll' },
      { annotation: 'blast-courier/union-toll', stance: 'contradicts' },
      { annotation: 'blast-courier/unverified' },
    ],
    grades: [],
    verdict: null,
  },
];
