import { expect, test } from 'vitest';
import {
  memberRemoved,
  roleGiven,
  type Settings,
  sameSettings,
  settingsChanged,
} from '@/domain/access/project-change';

const usual: Settings = {
  name: '岬新聞',
  blind: false,
  open: true,
  outletHidden: false,
  unlabelled: 'warn',
  lapseDays: null,
  gradeScale: 'admiralty',
  mergeRule: 'exact',
};

test('settings that stay the same are no change', () => {
  expect(settingsChanged(usual, { ...usual })).toEqual([]);
  expect(sameSettings(usual, { ...usual })).toBe(true);
});

test('a change of settings is taken back by the same change the other way round', () => {
  const [before, after] = [
    usual,
    {
      name: '岬通信',
      blind: true,
      open: false,
      outletHidden: true,
      unlabelled: 'refuse',
      lapseDays: 14,
      gradeScale: 'misp',
      mergeRule: 'majority',
    } satisfies Settings,
  ];
  expect(sameSettings(before, after)).toBe(false);
  const there = settingsChanged(before, after);
  const back = settingsChanged(after, before);
  expect(there).toHaveLength(Object.keys(usual).length);
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
