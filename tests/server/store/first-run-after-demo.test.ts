import { expect, test } from 'vitest';
import { fillDemo } from '@/prisma/seed/fill';
import { db } from '@/server/db';
import { openDoor } from '@/server/gate';
import { isFirstRun, makeFirstAdministrator } from '@/server/store/first-run';
import { onFreshDatabase } from '@/tests/support/application';
import { password } from '@/tests/support/people';
import { asAccount } from '@/tests/support/request';

onFreshDatabase();

const draft = { name: '佐伯 凛', email: 'saeki@misaki.example', password, demo: false };

test('a demo newsroom filled before anyone came leaves the door open, and belongs to whoever comes', async () => {
  const waiting = await db().account.create({
    data: { email: 'shido@newsroom.example', name: '志藤' },
  });
  await fillDemo(db(), waiting.id);
  expect(await asAccount(null, async () => isFirstRun(await openDoor()))).toBe(true);
  const made = await asAccount(null, async () => makeFirstAdministrator(await openDoor(), draft));
  if (!made.ok) throw new Error(made.refusal);
  const { accountId } = made.value;
  expect(await db().member.count({ where: { accountId, role: 'owner' } })).toBe(2);
  expect(await asAccount(null, async () => isFirstRun(await openDoor()))).toBe(false);
});
