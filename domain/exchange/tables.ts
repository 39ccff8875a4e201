/** The tables of the CSV export, in the order they are offered. */
import { type TableName, tableNames } from './choice';
import { annotations } from './table/annotations';
import { articles } from './table/articles';
import { claims, mentions } from './table/claims';
import type { Table } from './table/column';
import { links } from './table/links';
import { comments, verdicts } from './table/reviews';
import { sources } from './table/sources';

const byName: Record<TableName, Table> = {
  annotations,
  links,
  sources,
  articles,
  verdicts,
  comments,
  claims,
  mentions,
};

export const tables: readonly Table[] = tableNames.map((name) => byName[name]);

export function tableOf(name: TableName): Table {
  return byName[name];
}
