/** The files that leave, read as an outsider reads them: by their words and offsets alone. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

interface Named {
  readonly name: string;
}

export interface ExportedMark {
  readonly start: number;
  readonly end: number;
  readonly startUtf16: number;
  readonly endUtf16: number;
  readonly exact: string;
  readonly label: 'no-statement' | { readonly name: { readonly ja: string } };
  readonly attribution: {
    readonly speaker: Named | null;
    readonly relay: readonly Named[];
    readonly directness: string | null;
  };
  readonly note: string;
  readonly links: readonly {
    readonly relation: string;
    readonly aspect: string;
    readonly target: {
      readonly place: { readonly articleTitle: string; readonly exact: string } | null;
    };
  }[];
  readonly verdicts: readonly {
    readonly reviewer: Named;
    readonly verdict: string;
    readonly comment: string;
    readonly changedTo: ExportedMark['label'] | null;
  }[];
  readonly comments: readonly { readonly author: Named; readonly body: string }[];
}

interface Exported {
  readonly articles: readonly {
    readonly title: string;
    readonly versions: readonly {
      readonly id: string;
      readonly text: string;
      readonly annotations: readonly ExportedMark[];
    }[];
  }[];
}

export interface ExportedText {
  readonly title: string;
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly ExportedMark[];
}

export type Row = Readonly<Record<string, string>>;

/** The file that the page offers for what is chosen on it. */
async function download(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'ダウンロード' }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

async function chooseFormat(page: Page, name: string): Promise<void> {
  const format = page.getByRole('group', { name: '形式' });
  await format.getByText(name, { exact: true }).click();
  await expect(format.getByRole('radio', { name, exact: true })).toBeChecked();
}

export async function downloadJson(page: Page): Promise<ExportedText[]> {
  await chooseFormat(page, 'JSON');
  await expect(page).toHaveURL(/format=json/);
  const exported: Exported = JSON.parse(await download(page));
  return exported.articles.flatMap(({ title, versions }) =>
    versions.map((version) => ({ title, ...version })),
  );
}

/** A table, as a spreadsheet would open it. */
export async function downloadCsv(page: Page, table: string): Promise<Row[]> {
  await chooseFormat(page, 'CSV');
  await page.getByRole('combobox', { name: '表', exact: true }).selectOption(table);
  await expect(page.getByRole('status').filter({ hasText: table })).toBeVisible();
  const text = await download(page);
  expect(text.startsWith('\uFEFF'), 'the mark by which Excel knows UTF-8').toBe(true);
  return parse(text, { bom: true, columns: true });
}

/** The text between the offsets is the quote, in code points and in UTF-16 units. Gives the number of quotes. */
export function expectQuotesStand(texts: readonly ExportedText[]): number {
  for (const { text, annotations } of texts) {
    const points = [...text];
    for (const { start, end, startUtf16, endUtf16, exact } of annotations) {
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(text.slice(startUtf16, endUtf16)).toBe(exact);
    }
  }
  return texts.reduce((sum, { annotations }) => sum + annotations.length, 0);
}

/** The same of the table, whose texts are in the other file. */
export function expectRowsStand(rows: readonly Row[], texts: readonly ExportedText[]): void {
  for (const row of rows) {
    const { version_id: id, start, end, start_utf16: from, end_utf16: to, exact } = row;
    const text = texts.find((one) => one.id === id)?.text ?? '';
    expect([...text].slice(Number(start), Number(end)).join('')).toBe(exact);
    expect(text.slice(Number(from), Number(to))).toBe(exact);
  }
}

export function markOn(texts: readonly ExportedText[], words: string): ExportedMark {
  const found = texts
    .flatMap(({ annotations }) => annotations)
    .find(({ exact }) => exact.includes(words));
  if (found === undefined) throw new Error(`no exported mark has the words ${words}`);
  return found;
}

export function rowOn(rows: readonly Row[], words: string): Row {
  const found = rows.find(({ exact }) => exact?.includes(words));
  if (found === undefined) throw new Error(`no row has the words ${words}`);
  return found;
}
