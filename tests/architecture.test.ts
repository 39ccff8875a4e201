import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

// Which room may import from which is another suite: dependency-cruiser holds the allow-table.

const rooms = ['app', 'components', 'domain', 'server', 'launch', 'prisma', 'messages', 'tests'];

const files = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(entry.parentPath, entry.name)),
  )
  .filter((file) => !file.startsWith('prisma/generated/'))
  .sort();

const sources = files.filter((file) => /\.(tsx?|mjs|css)$/.test(file));
const within = (...folders: readonly string[]) =>
  sources.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
const read = (file: string) => readFileSync(file, 'utf8');

/** What the compiler sees, without words: comments, strings, templates. */
function codeOf(file: string): string {
  return read(file).replace(
    /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    "''",
  );
}

/** Every line in which a file breaks a rule. */
function linesWith(list: readonly string[], rule: RegExp, text = codeOf): string[] {
  return list.flatMap((file) =>
    text(file)
      .split('\n')
      .filter((line) => rule.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('the rooms', () => {
  test('app holds pages, actions and routes, and what Next.js asks for around them', () => {
    const allowed =
      /\/(page|layout|loading|error|global-error|not-found)\.tsx$|\/(actions|route)\.ts$|^app\/(globals\.css|icon\.svg)$/;
    expect(files.filter((file) => file.startsWith('app/') && !allowed.test(file))).toEqual([]);
  });

  test('no file is a drawer for anything', () => {
    const vague =
      /(^|[/.-])(utils?|helpers?|misc|common|shared|types?|constants|manager|service|impl|lib)(?=[/.-])/i;
    const drawers = [...sources].filter((file) => vague.test(file.replace('server-only', '')));
    expect(drawers).toEqual([]);
  });

  test('no file only hands on what others export', () => {
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
    expect(linesWith(within(...rooms), /^export \*/)).toEqual([]);
  });

  test('only actions are called by browsers', () => {
    const directive = linesWith(within('app', 'components', 'server'), /^'use server'/, read);
    expect(directive.filter((line) => !/^app\/.*\/actions\.ts: /.test(line))).toEqual([]);
  });

  test('nobody acts for another but the demo newsroom', () => {
    const acting = linesWith(within(...rooms), /\bgateFor\b/).map((line) => line.split(':')[0]);
    const allowed = /^(prisma\/seed\/|server\/gate\.ts$|tests\/architecture\.test\.ts$)/;
    expect(acting.filter((file) => !allowed.test(file ?? ''))).toEqual([]);
  });

  test('every file of the server says that no browser may load it', () => {
    const open = within('server').filter(
      (file) => !read(file).includes("import 'server-only'") && !forBothSides.includes(file),
    );
    expect(open).toEqual([]);
  });
});

/** The proxy, the seed and workers load these outside of the server's bundle; those of the exports know nothing of it. */
const forBothSides = [
  'server/headers.ts',
  'server/passwords.ts',
  'server/store/new-account.ts',
  'server/store/export/ahead.ts',
  'server/store/export/grouped.ts',
  'server/store/agreement/task.ts',
  'server/store/agreement/read-judged.ts',
  'server/store/agreement/carry-out.ts',
  'server/store/agreement/worker.ts',
];

describe('the domain', () => {
  test('has no clock, no chance and no environment', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bcrypto\b/;
    expect(linesWith(within('domain'), impure)).toEqual([]);
  });
});

describe('the types', () => {
  const checked = within('app', 'components', 'domain', 'server', 'launch', 'prisma', 'tests');

  test('nothing is declared to be what it is not', () => {
    const cast = /\bas\b(?! const\b)/;
    const harmless = /^\S+: (import|export|\* as|type \w+ as|\w+ as \w+,)|import \* as/;
    const casts = linesWith(checked, cast).filter((line) => !harmless.test(line));
    expect(casts.filter((line) => !line.startsWith('domain/text/offset.ts: return'))).toEqual([]);
  });

  test('nothing is excused from them', () => {
    const excuse = /@ts-(ignore|nocheck|expect-error)/;
    const others = checked.filter((file) => file !== 'tests/architecture.test.ts');
    expect(linesWith(others, excuse, read)).toEqual([]);
  });
});

describe('a file', () => {
  /** A list of cases, or one story, may go on for longer than what has to be understood. */
  const longest = (file: string) => {
    if (/\.(test|spec)\.ts$/.test(file)) return 400;
    return file.startsWith('domain/') ? 200 : 250;
  };

  test('fits on a few screens', () => {
    const long = sources
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > longest(file));
    expect(long).toEqual([]);
  });

  test('says at its beginning what it is for', () => {
    const mute = within('components', 'domain', 'server', 'launch').filter((file) => {
      const text = read(file).replace(/^'use client';\s*/, '');
      return /\.tsx?$/.test(file) && !/^(\/\*\*|\/\/)/.test(text);
    });
    expect(mute).toEqual([]);
  });

  test('reads the environment only where settings are read', () => {
    const settings = ['server/env.ts'];
    const asking = linesWith(within('app', 'components', 'domain', 'server'), /process\.env/);
    expect(asking.filter((line) => !settings.includes(line.split(':')[0] ?? ''))).toEqual([]);
  });
});

describe('the messages', () => {
  const namespaces = (language: string) =>
    files
      .filter((file) => file.startsWith(`messages/${language}/`))
      .map((file) => path.basename(file, '.json'));

  test.each(namespaces('ja'))('of %s are asked for by somebody', (namespace) => {
    const asked = within('app', 'components', 'server').some((file) =>
      read(file).includes(`'${namespace}'`),
    );
    expect(asked).toBe(true);
  });
});
