/** Puts the first things into a new database: its administrator, its demo newsroom. Both are left alone where they are. */
import { Halt } from '@/launch/halt';
import type { MessageKey } from '@/launch/messages/sentence';
import { runNode } from '@/launch/steps/program';

/** The application's own address: what is written goes through the same rights as any other work. */
export type Target = { readonly databaseUrl: string; readonly secret: string };

/** `URATORI_ADMIN_EMAIL` and `URATORI_ADMIN_PASSWORD`, where nobody will sit in front of the first page. */
export function wantsAdministrator(): boolean {
  const { URATORI_ADMIN_EMAIL: email, URATORI_ADMIN_PASSWORD: password } = process.env;
  if (Boolean(email) !== Boolean(password)) throw new Halt('administrator-incomplete');
  return Boolean(email);
}

export async function makeAdministrator(target: Target, signal: AbortSignal): Promise<void> {
  await runSeed('prisma/seed/unattended.ts', target, signal, 'administrator-failed');
}

export async function fillDemo(target: Target, signal: AbortSignal): Promise<void> {
  await runSeed('prisma/seed/demo.ts', target, signal, 'demo-failed');
}

async function runSeed(
  script: string,
  { databaseUrl, secret }: Target,
  signal: AbortSignal,
  failure: MessageKey,
): Promise<void> {
  const args = ['--conditions=react-server', '--import', 'tsx', script];
  const env = { ...process.env, DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret };
  if ((await runNode({ args, env, signal })) !== 0) throw new Halt(failure);
}
