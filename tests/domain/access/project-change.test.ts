import { expect, test } from 'vitest';
import { memberRemoved, roleGiven, settingsChanged } from '@/domain/access/project-change';

test('settings that stay the same are no change', () => {
  const same = { name: '岬新聞', blind: true };
  expect(settingsChanged(same, { ...same })).toEqual([]);
});

test('a change of settings is taken back by the same change the other way round', () => {
  const [before, after] = [
    { name: '岬新聞', blind: false },
    { name: '岬通信', blind: true },
  ];
  const there = settingsChanged(before, after);
  const back = settingsChanged(after, before);
  expect(there.map(({ inverse }) => inverse)).toEqual(back.map(({ change }) => change));
});

test('a first role is taken back by removing, a removal by giving the role again', () => {
  expect(roleGiven('jun', null, 'viewer').inverse).toEqual(memberRemoved('jun', 'viewer').change);
  expect(memberRemoved('jun', 'viewer').inverse).toEqual(roleGiven('jun', null, 'viewer').change);
  expect(roleGiven('jun', 'viewer', 'owner').inverse).toEqual({
    kind: 'give-role',
    account: 'jun',
    role: 'viewer',
  });
});
