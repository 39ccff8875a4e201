import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { POST as postCommands } from '@/app/api/v1/projects/[projectId]/versions/[versionId]/commands/route';
import { db } from '@/server/db';
import { onFreshDatabase } from '@/tests/support/application';
import { asAccount } from '@/tests/support/request';
import { actionTable } from './authorization/actions';
import { answerOf, readRefusal } from './authorization/answer';
import { commandSent, commandTable } from './authorization/commands';
import { outsideTheGate, routeTable } from './authorization/routes';
import { fetchAs, type Row } from './authorization/row';
import { setStage } from './authorization/stage';
import { type Answer, type Who, whos } from './authorization/who';

onFreshDatabase();

type Table = Readonly<Record<string, Readonly<Record<string, Row>>>>;

const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map(
  (file) => `app/${file}`,
);
const named = (name: string) => files.filter((file) => file.endsWith(`/${name}`)).sort();

describe.each<[string, Table, string, RegExp]>([
  ['action', actionTable, 'actions.ts', /^export const \w+ = (action|projectAction|doorAction)\(/],
  ['route', routeTable, 'route.ts', /^export const [A-Z]+ = (projectRoute|doorRoute)\(/],
])('every %s', (_what, table, name, door) => {
  const found = named(name).filter((file) => !outsideTheGate.includes(file));

  test('stands in the table', async () => {
    expect(Object.keys(table).sort()).toEqual(found);
    for (const file of found) {
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ `@/${file}`);
      const doors = Object.entries(table[file] ?? {}).map(([key, row]) => [key, row.door]);
      expect(Object.fromEntries(doors), file).toEqual({ ...exported });
    }
  });

  test.each(found)('is made by one of the doors: %s', (file) => {
    const exports = readFileSync(file, 'utf8').match(/^export .*$/gm) ?? [];
    expect(exports.filter((line) => !door.test(line))).toEqual([]);
  });
});

test.each(named('page.tsx'))('the page asks at a gate: %s', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/\b(gate|gateInstallation|openDoor)\(/);
});

type Cell = [string, Who, Answer, Row];

const doors = [actionTable, routeTable].flatMap((table: Table) =>
  Object.entries(table).flatMap(([file, rows]) =>
    Object.entries(rows).flatMap(([name, row]) =>
      whos.map((who): Cell => [`${name} of ${file}`, who, row.answers[who], row]),
    ),
  ),
);

test.each(doors)('%s: %s: %s', async (_name, who, answer, { knock }) => {
  const stage = await setStage();
  expect(await answerOf(() => knock(stage, who))).toBe(answer);
});

const Outcomes = z.object({ outcomes: z.tuple([z.object({ refusal: z.string().optional() })]) });

const commands = Object.entries(commandTable).flatMap(([kind, { answers, body }]) =>
  whos.map((who) => [kind, who, answers[who], body] as const),
);

test.each(commands)('the command %s: %s: %s', async (_kind, who, answer, body) => {
  const stage = await setStage();
  const sent = commandSent(stage, await body(stage, who));
  const response = await asAccount(stage.accountOf(who), () => fetchAs(postCommands, sent));
  if (!response.ok) return expect(await answerOf(async () => response)).toBe(answer);
  const { refusal } = Outcomes.parse(await response.json()).outcomes[0];
  expect(refusal === undefined ? 'through' : readRefusal(refusal)).toBe(answer);
});

test.each(['cross-site', 'same-site'])(
  'no page of another site (%s) sends commands for somebody',
  async (site) => {
    const stage = await setStage();
    const body = await commandTable.mark.body(stage, 'annotator');
    const sent = { ...commandSent(stage, body), headers: { 'sec-fetch-site': site } };
    const { annotator } = stage.people;
    const response = await asAccount(annotator.id, () => fetchAs(postCommands, sent));
    expect(await response.json()).toEqual({ refusal: 'foreign-origin' });
    expect(await db().annotation.count({ where: { projectId: stage.projectId } })).toBe(0);
  },
);
