/** The suites that are one answer each: types, lint, architecture. */
import { existsSync } from 'node:fs';
import { inProject } from '@/launch/root';
import { runTool, type Tool } from '@/launch/suites/run';
import { NOTHING, type Tally } from '@/launch/suites/tally';

const RULES = '.dependency-cruiser.cjs';
const ROOMS = ['app', 'components', 'domain', 'server', 'prisma', 'launch', 'tests', 'proxy.ts'];

/** Next.js writes the types of routes and of imported styles, which are not kept. */
export async function checkTypes(): Promise<Tally> {
  const written = await runTool({ script: 'next/dist/bin/next', args: ['typegen'] });
  if (written !== 0) return answer(written);
  return ask({ script: 'typescript/bin/tsc', args: ['--noEmit'] });
}

export async function checkLint(): Promise<Tally> {
  return ask({ script: '@biomejs/biome/bin/biome', args: ['check'] });
}

export async function checkArchitecture(): Promise<Tally> {
  if (!existsSync(inProject(RULES))) return NOTHING;
  const rooms = ROOMS.filter((room) => existsSync(inProject(room)));
  return ask({
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', RULES, ...rooms],
  });
}

async function ask(tool: Tool): Promise<Tally> {
  return answer(await runTool(tool));
}

function answer(code: number): Tally {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}
