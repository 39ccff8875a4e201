/** The command that fills the demo newsroom, for the first administrator of the installation. */
import { db, disconnect } from '@/server/db';
import { fillDemo } from './fill';

async function run(): Promise<void> {
  const administrator = await db().account.findFirst({
    where: { administrator: true, closedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const owner = administrator ?? (await waitingForOwner());
  const made = await fillDemo(db(), owner.id);
  console.log(made === 0 ? 'The demo newsroom is there already.' : `Demo projects made: ${made}`);
}

/** Before anyone has signed in, the newsroom's own owner holds the projects; the first administrator finds them by filling it again. */
async function waitingForOwner(): Promise<{ id: string }> {
  return db().account.upsert({
    where: { email: 'shido@newsroom.example' },
    create: { email: 'shido@newsroom.example', name: '志藤' },
    update: {},
  });
}

await run().finally(disconnect);
