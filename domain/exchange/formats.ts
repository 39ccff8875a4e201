/** The one list of formats: the menu, the address and the tests read it. */
import { type ExportChoice, type FormatName, formatNames, queryOf, type TableName } from './choice';
import { csvHead, csvLine } from './csv';
import { csvMetadata } from './csvw';
import { json } from './json';
import { jsonl } from './jsonl';
import type { Dataset } from './record/dataset';
import { tableOf } from './tables';

export interface Format {
  readonly name: FormatName;
  /** Which parts of the choice make a difference to it. */
  readonly heeds: readonly (keyof ExportChoice)[];
  mediaType(choice: ExportChoice): string;
  /** What a file of it is called after the project's name. */
  fileEnding(choice: ExportChoice): string;
  write(dataset: Dataset, choice: ExportChoice): AsyncIterable<string>;
}

const filters = ['layer', 'label', 'article'] as const;

const csv: Format = {
  name: 'csv',
  heeds: ['table', 'profile', ...filters],
  mediaType: ({ table }) =>
    table === 'metadata' ? 'application/csvm+json' : 'text/csv; charset=utf-8; header=present',
  fileEnding: ({ table }) => (table === 'metadata' ? 'csv-metadata.json' : `${table}.csv`),
  async *write(dataset, choice) {
    const { table: asked, profile } = choice;
    if (asked === 'metadata') return yield csvMetadata(addressIn(choice));
    const table = tableOf(asked);
    const names = table.columns.map(({ name }) => name);
    yield csvHead(names, profile);
    for await (const cells of table.rows(dataset)) yield csvLine(cells, profile);
  },
};

/** The tables lie beside their metadata: the same address with another query. */
function addressIn(choice: ExportChoice) {
  return ({ name }: { name: ExportChoice['table'] }) =>
    `?${fileQuery({ ...choice, table: name, profile: 'data' })}`;
}

const byName: Record<FormatName, Format> = {
  csv,
  json: {
    name: 'json',
    heeds: ['text', ...filters],
    mediaType: () => 'application/json; charset=utf-8',
    fileEnding: () => 'uratori.json',
    write: json,
  },
  jsonl: {
    name: 'jsonl',
    heeds: filters,
    mediaType: () => 'application/jsonl; charset=utf-8',
    fileEnding: () => 'annotations.jsonl',
    write: jsonl,
  },
};

export const formats: readonly Format[] = formatNames.map((name) => byName[name]);

export function formatOf(choice: ExportChoice): Format {
  return byName[choice.format];
}

/** Whether the articles' texts leave with what was asked for. */
export function carriesText(choice: ExportChoice): boolean {
  return formatOf(choice).heeds.includes('text') && choice.text === 'include';
}

/** What a file is counted by: a table's rows, the articles of a document, the annotations of lines. */
export function recordsOf({ format, table }: ExportChoice): TableName {
  if (format === 'json') return 'articles';
  return format === 'jsonl' || table === 'metadata' ? 'annotations' : table;
}

/** The address's query for this file, with nothing in it that makes no difference. */
export function fileQuery(choice: ExportChoice): string {
  const { heeds } = formatOf(choice);
  return queryOf(choice, ['format', ...heeds]);
}
