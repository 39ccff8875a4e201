/** How a table of the CSV export is described: its columns once, for the file, its metadata and its documentation. */
import type { Bilingual } from '@/domain/claim/label';
import type { TableName } from '../choice';
import type { Cell } from '../csv';
import type { LabelName } from '../record/codebook';
import type { Dataset } from '../record/dataset';
import { noStatement, type Person } from '../record/field';
import type { GradeRecord } from '../record/grade';
import type { SourceName } from '../record/source';

export type Datatype = 'string' | 'integer' | 'dateTime' | 'anyURI';

export interface Column<Row> {
  readonly name: string;
  readonly datatype: Datatype;
  readonly about: Bilingual;
  /** The cell holds a list with `SEPARATOR` between. */
  readonly list?: true;
  cell(row: Row): Cell;
}

/** A table with its rows bound to its columns, so that tables of different rows stand in one list. */
export interface Table {
  readonly name: TableName;
  readonly about: Bilingual;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column<never>[];
  /** In the order of the export. */
  rows(dataset: Dataset): AsyncIterable<readonly Cell[]>;
}

export function table<Row>(definition: {
  readonly name: TableName;
  readonly about: Bilingual;
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  read(dataset: Dataset): AsyncIterable<Row>;
}): Table {
  const { read, ...described } = definition;
  return {
    ...described,
    async *rows(dataset) {
      for await (const row of read(dataset)) {
        yield definition.columns.map((column) => column.cell(row));
      }
    },
  };
}

/** Between the members of a list in one cell. Ids hold no such thing; names might, and are there to be read. */
export const SEPARATOR = ' > ';

/** A column of this datatype; `cell` picks its value out of a row. */
const columnOf =
  (datatype: Datatype) =>
  <Row>(name: string, ja: string, en: string, cell: (row: Row) => Cell): Column<Row> => ({
    name,
    datatype,
    about: { ja, en },
    cell,
  });

export const text = columnOf('string');
export const integer = columnOf('integer');
export const instant = columnOf('dateTime');
export const address = columnOf('anyURI');

export function list<Row>(
  name: string,
  ja: string,
  en: string,
  members: (row: Row) => readonly string[],
): Column<Row> {
  const column = text<Row>(name, ja, en, (row) => members(row).join(SEPARATOR));
  return { ...column, list: true };
}

export function labelId(label: LabelName): string {
  return label === noStatement ? noStatement : label.id;
}

export function labelName(label: LabelName, language: 'ja' | 'en'): string {
  return label === noStatement ? noStatement : label.name[language];
}

/** Of those who may grade; proposals are left out. */
export const heldOf = (grades: readonly GradeRecord[]) =>
  grades.filter(({ proposed }) => !proposed);

export const idsOf = (named: readonly SourceName[]) => named.map(({ id }) => id);
export const namesOf = (named: readonly (SourceName | Person)[]) => named.map(({ name }) => name);
