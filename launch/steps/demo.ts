/** Fills the demo newsroom, once. */
import { existsSync } from 'node:fs';
import { Halt } from '@/launch/halt';
import { inProject } from '@/launch/root';
import { runNode } from '@/launch/steps/program';

const SCRIPT = 'prisma/seed/demo.ts';

/** `url` is the application's: what the demo newsroom writes goes through the same rights as any other work. */
export async function fillDemo(url: string, signal: AbortSignal): Promise<void> {
  if (!existsSync(inProject(SCRIPT))) throw new Halt('demo-missing');
  const args = ['--conditions=react-server', '--import', 'tsx', SCRIPT];
  const code = await runNode({ args, env: { ...process.env, DATABASE_URL: url }, signal });
  if (code !== 0) throw new Halt('demo-failed');
}
