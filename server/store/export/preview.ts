/** The beginning of an export, as far as a page shows it. */
import 'server-only';
import type { ExportChoice } from '@/domain/exchange/choice';
import { formatOf } from '@/domain/exchange/formats';
import type { Dataset } from '@/domain/exchange/record/dataset';
import { tableOf } from '@/domain/exchange/tables';
import type { Grant } from '../../gate';
import { openDataset } from './dataset';
import { fromSnapshot } from './snapshot';

export type Preview =
  | { readonly kind: 'table'; readonly head: string[]; readonly rows: string[][] }
  | { readonly kind: 'text'; readonly text: string; readonly isWhole: boolean };

const previewRows = 8;
/** In UTF-16 units. */
const previewText = 4_000;

export async function loadPreview(
  grant: Grant<'export:read'>,
  choice: ExportChoice,
): Promise<Preview> {
  const previews = fromSnapshot(async function* (snapshot) {
    yield await beginningOf(await openDataset(snapshot, grant, choice), choice);
  });
  for await (const preview of previews) return preview;
  throw new Error('an export began with nothing');
}

async function beginningOf(dataset: Dataset, choice: ExportChoice): Promise<Preview> {
  const { format, table: name } = choice;
  if (format !== 'csv' || name === 'metadata') return firstText(dataset, choice);
  const table = tableOf(name);
  const rows: string[][] = [];
  for await (const cells of table.rows(dataset)) {
    rows.push(cells.map((cell) => String(cell ?? '')));
    if (rows.length === previewRows) break;
  }
  return { kind: 'table', head: table.columns.map((column) => column.name), rows };
}

async function firstText(dataset: Dataset, choice: ExportChoice): Promise<Preview> {
  let text = '';
  for await (const piece of formatOf(choice).write(dataset, choice)) {
    text += piece;
    if (text.length > previewText) return { kind: 'text', text: cut(text), isWhole: false };
  }
  return { kind: 'text', text, isWhole: true };
}

/** Never through the middle of a character. */
function cut(text: string): string {
  return text.slice(0, previewText).replace(/[\uD800-\uDBFF]$/, '');
}
