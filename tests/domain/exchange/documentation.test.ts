import path from 'node:path';
import { expect, test } from 'vitest';
import { findSchema } from '@/domain/exchange/schema';
import type { Table } from '@/domain/exchange/table/column';
import { tables } from '@/domain/exchange/tables';

const inDocs = (name: string) => path.join(import.meta.dirname, '../../../docs/formats', name);

function describeTable({ name, about, key, columns }: Table): string {
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\` | ${column.datatype}${column.list ? ', list' : ''} | ${column.about.en} | ${column.about.ja} |`,
  );
  return [
    `## ${name}`,
    '',
    `${about.en} Key: ${key.map((part) => `\`${part}\``).join(' with ')}.`,
    '',
    '| column | datatype | what it is | 説明 |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

test('every column of every table is documented as it is', async () => {
  const head =
    '# Columns of the CSV export\n\nWritten from `domain/exchange/table/` by its test; see [csv.md](csv.md).\n';
  const text = [head, ...tables.map(describeTable)].join('\n');
  await expect(text).toMatchFileSnapshot(inDocs('csv-columns.md'));
});

test.each(['uratori-1.json', 'uratori-annotation-1.json'])(
  '%s is documented as it is published',
  async (name) => {
    const text = `${JSON.stringify(findSchema(name), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(inDocs(name));
  },
);

test('a column that appears in several tables is the same there', () => {
  const seen = new Map<string, string>();
  for (const { name, datatype } of tables.flatMap(({ columns }) => columns)) {
    expect(seen.get(name) ?? datatype, name).toBe(datatype);
    seen.set(name, datatype);
  }
});
