import { describe, expect, test } from 'vitest';
import { expiryOf, invitationLasts, linkState, resetLasts } from '@/domain/access/invitation';

const made = new Date('2026-11-22T09:00:00Z');
const fresh = { expiresAt: expiryOf(invitationLasts, made), usedAt: null, revokedAt: null };

describe('a link does not work', () => {
  const cases = {
    'from its last moment on': [fresh, '2026-11-29T09:00:00.000Z', 'expired'],
    'once it was used': [{ ...fresh, usedAt: made }, '2026-11-22T09:00:00Z', 'used'],
    'once it was revoked': [{ ...fresh, revokedAt: made }, '2026-11-22T09:00:00Z', 'revoked'],
    'and says that it was used for ever': [
      { ...fresh, usedAt: made },
      '2027-11-22T09:00:00Z',
      'used',
    ],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [facts, now, state]) => {
    expect(linkState(facts, new Date(now))).toBe(state);
  });
});

test('an invitation works to the last millisecond of its seven days', () => {
  expect(linkState(fresh, made)).toBe('open');
  expect(linkState(fresh, new Date('2026-11-29T08:59:59.999Z'))).toBe('open');
});

test('a reset works for a day', () => {
  expect(expiryOf(resetLasts, made)).toEqual(new Date('2026-11-23T09:00:00Z'));
});
