/** Brings sources in from a CSV: looked over row by row first, then all of it at once, or nothing. */
import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeBytes, largestFile } from '@/domain/intake/decode';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { CsvRow } from '@/domain/provenance/csv-row';
import type { ImportPlan, PlannedRow } from '@/domain/provenance/import-plan';
import { planImport } from '@/domain/provenance/plan-import';
import type { SourceChange } from '@/domain/provenance/source-change';
import { db, type Transaction } from '../db';
import type { Grant } from '../gate';
import { inProjectTurn } from './project-turn';
import { registering } from './source-edits';
import { readSources, toFacts } from './source-row';
import { keepVisible } from './source-sight';
import { insertSources, updateSource } from './source-writing';

type Importing = Grant<'source:edit'>;

/** A registry that people can look over; more is for several files. */
const mostRows = 5000;
/** Rows that change nothing are only counted past these. */
const mostShown = 300;

export type CsvRefusal = 'csv-unreadable' | 'csv-without-name' | 'csv-too-long';

export interface ImportSight {
  /** Rows that would do something, or cannot; then unchanged ones, as many as there is room for. */
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow['fate'], number>>;
  /** Of all that was decided: what differs later is not done unseen. */
  readonly fingerprint: string;
}

export async function lookOverSources(
  grant: Importing,
  { file }: { readonly file: File },
): Promise<Outcome<ImportSight, CsvRefusal>> {
  const read = await readCsv(file);
  if (!read.ok) return read;
  const plan = await planFor(grant, db(), read.value);
  const counts = { made: 0, changed: 0, left: 0, refused: 0 };
  for (const { fate } of plan.rows) counts[fate] += 1;
  const isQuiet = ({ fate }: PlannedRow) => fate === 'left';
  const rows = [...plan.rows.filter((row) => !isQuiet(row)), ...plan.rows.filter(isQuiet)];
  return accepted({ rows: rows.slice(0, mostShown), counts, fingerprint: fingerprintOf(plan) });
}

export interface SourceImport {
  readonly command: string;
  readonly file: File;
  readonly fingerprint: string;
}

export async function importSources(
  grant: Importing,
  { command, file, fingerprint }: SourceImport,
): Promise<Outcome<null, CsvRefusal | 'csv-changed' | 'command-id-taken'>> {
  const read = await readCsv(file);
  if (!read.ok) return read;
  const { projectId, actor } = grant;
  const of = { projectId, actorId: actor.accountId, command };
  return inProjectTurn(of, async (tx, now) => {
    const plan = await planFor(grant, tx, read.value);
    const isWhole = plan.rows.every(({ fate }) => fate !== 'refused') && plan.imported.length > 0;
    if (!isWhole || fingerprintOf(plan) !== fingerprint) return refused('csv-changed');
    const at = registering(grant, tx, now);
    const by = { accountId: actor.accountId, at: now };
    const made = plan.imported.filter(({ before }) => before === null);
    await insertSources(
      at,
      made.map(({ source, after }) => [source, after] as const),
      by,
    );
    for (const { source, before, after } of plan.imported) {
      if (before !== null) await updateSource(at, source, after);
    }
    return accepted({ value: null, ...entryOf(plan) });
  });
}

function entryOf({ imported }: ImportPlan): { change: SourceChange; inverse: SourceChange } {
  const sources = imported.map(({ source }) => source);
  const kept = { sources, imported };
  return {
    change: { kind: 'import-sources', ...kept },
    inverse: { kind: 'take-back-import', ...kept },
  };
}

async function readCsv(file: File): Promise<Outcome<readonly CsvRow[], CsvRefusal>> {
  if (file.size > largestFile) return refused('csv-too-long');
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()));
  const table = decoded.ok ? parseCsv(decoded.value.text) : null;
  if (table === null) return refused('csv-unreadable');
  const [head = [], ...rows] = table;
  const columns = head.map((column) => column.trim().toLowerCase());
  if (!columns.includes('name')) return refused('csv-without-name');
  if (rows.length > mostRows) return refused('csv-too-long');
  return accepted(
    rows.map((cells, at) => ({
      line: at + 2,
      cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
    })),
  );
}

/** Null for what is no CSV. */
function parseCsv(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}

async function planFor(
  grant: Importing,
  tx: Transaction,
  rows: readonly CsvRow[],
): Promise<ImportPlan> {
  const { projectId } = grant;
  const { language } = await tx.project.findUniqueOrThrow({ where: { id: projectId } });
  const rowsThere = await keepVisible(tx, grant, await readSources(tx, projectId));
  const registry = rowsThere.map((row) => ({
    id: row.id,
    facts: toFacts(row),
    mergedInto: row.mergedIntoId,
    retired: row.retiredAt !== null,
    pseudonym: row.pseudonym,
  }));
  const mayDisclose = grant.also('source:disclose') !== null;
  return planImport(rows, { registry, language, mayDisclose, newId: () => randomUUID() });
}

/** Ids made for this plan alone count by their place: the next plan makes others. */
function fingerprintOf({ rows, imported }: ImportPlan): string {
  const made = imported.filter(({ before }) => before === null);
  const places = new Map(made.map(({ source }, place) => [source, `made ${place}`]));
  const text = JSON.stringify([rows, imported], (_, value: unknown) =>
    typeof value === 'string' ? (places.get(value) ?? value) : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
