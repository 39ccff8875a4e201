import { expect, test } from 'vitest';
import { AdministratorRefused, ensureFirstAdministrator } from '@/prisma/seed/administrator';
import { db } from '@/server/db';
import { checkSignIn } from '@/server/sign-in';
import { onFreshDatabase } from '@/tests/support/application';
import { password } from '@/tests/support/people';

onFreshDatabase();

const email = 'Saeki@misaki.example';

test('nobody is made administrator with a short password or a bad e-mail', async () => {
  const refused = (given: { email: string; password: string }) =>
    expect(ensureFirstAdministrator(db(), given)).rejects.toThrow(AdministratorRefused);
  await refused({ email, password: 'short' });
  await refused({ email: 'saeki', password });
  await refused({ email: '', password });
  expect(await db().account.count()).toBe(0);
});

test('the first start makes the administrator, the second leaves everything as it is', async () => {
  expect(await ensureFirstAdministrator(db(), { email, password })).toBe('made');
  const again = { email: 'other@misaki.example', password };
  expect(await ensureFirstAdministrator(db(), again)).toBe('present');
  expect(await db().account.findMany({ select: { email: true, administrator: true } })).toEqual([
    { email: 'saeki@misaki.example', administrator: true },
  ]);
  const attempt = { email, password, address: '198.51.100.1' };
  expect((await checkSignIn(attempt)).ok).toBe(true);
});
