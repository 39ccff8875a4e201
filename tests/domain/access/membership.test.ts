import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '@/domain/access/actor';
import { decideRole, type Membership } from '@/domain/access/membership';

const member = (accountId: string, role: Membership['role'], closed = false) => ({
  accountId,
  role,
  closed,
});

describe('a role is not changed', () => {
  const alone = [member('rin', 'owner'), member('jun', 'reviewer')];
  const cases = {
    'of somebody who is no member': [alone, 'stranger', 'viewer', 'not-a-member'],
    'of the last owner, downwards': [alone, 'rin', 'reviewer', 'last-owner'],
    'of the last owner, out of the project': [alone, 'rin', null, 'last-owner'],
    'of an owner whose fellow owner has left the installation': [
      [...alone, member('gone', 'owner', true)],
      'rin',
      null,
      'last-owner',
    ],
  } as const;

  test.each(Object.entries(cases))('%s', (_, [members, accountId, role, refusal]) => {
    expect(decideRole(members, accountId, role)).toEqual({ ok: false, refusal });
  });
});

test('an owner who left the installation may be removed', () => {
  const members = [member('rin', 'owner'), member('gone', 'owner', true)];
  expect(decideRole(members, 'gone', null).ok).toBe(true);
});

test('whatever is done, in whatever order, a project that had an owner has one', () => {
  const account = fc.constantFrom('a', 'b', 'c', 'd');
  const step = fc.record({ account, role: fc.option(fc.constantFrom(...roles)) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let members: Membership[] = [
        member('a', 'owner'),
        member('b', 'owner'),
        member('c', 'viewer'),
      ];
      for (const { account, role } of steps) {
        if (!decideRole(members, account, role).ok) continue;
        const others = members.filter((one) => one.accountId !== account);
        members = role === null ? others : [...others, member(account, role)];
      }
      expect(members.some((one) => one.role === 'owner')).toBe(true);
    }),
  );
});
