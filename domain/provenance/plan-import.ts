/** Plans what the rows of a CSV make of the registry: all of it can then be done at once, or none. */
import { aliasesOf, type CsvRow, cellOf, confidentialOf } from './csv-row';
import { findRowSources, type Meant } from './find-row-source';
import { guessKind } from './guess-kind';
import type { Importing, ImportPlan, PlannedRow, RowFate, RowRefusal } from './import-plan';
import { foldKana } from './name-folding';
import { pseudonymOf } from './pseudonym';
import type { ImportedSource } from './source-change';
import { checkSource, type SourceFacts, sameFacts } from './source-facts';
import { turnedFacts } from './turned-facts';

interface Planned {
  readonly fate: RowFate;
  readonly imported?: ImportedSource;
}

/** A name may stand in several rows; an id decides between them. Rows of merged sources give their names to the one they stand under. */
export function planImport(rows: readonly CsvRow[], importing: Importing): ImportPlan {
  const meant = findRowSources(rows, importing);
  const ids = new Map(meant.flatMap((one, at) => (one.ok ? [[one.value.id, at] as const] : [])));
  const places = placesOf(rows, meant, importing);
  const borne = namesBorne(rows, ids, meant);
  const made = [...ids].map(
    ([id, at]) => [id, rows[at] ? (cellOf(rows[at], 'name') ?? '') : ''] as const,
  );
  const kept = importing.registry.map(({ id, facts }) => [id, facts.name] as const);
  const names = new Map([...made, ...kept]);
  const planned = rows.map((row, at): Planned => {
    const one = meant[at];
    if (one === undefined || !one.ok) return refusing(one?.refusal ?? 'row-repeats');
    const merged = mergedRow(row, one.value, ids);
    return merged ?? planRow(row, one.value, { importing, places, borne, names });
  });
  const circles = circlesIn(planned, importing);
  const ended = planned.map((one) =>
    circles.has(one.imported?.source ?? '') ? refusing('affiliation-circle') : one,
  );
  return {
    rows: ended.map(({ fate }, at) => tell(rows[at], fate)),
    imported: ended.flatMap(({ imported }) => imported ?? []),
  };
}

function tell(row: CsvRow | undefined, fate: RowFate): PlannedRow {
  return { ...fate, line: row?.line ?? 0, name: row ? (cellOf(row, 'name') ?? '') : '' };
}

function refusing(refusal: RowRefusal, value = ''): Planned {
  return { fate: { fate: 'refused', refusal, value } };
}

const left: Planned = { fate: { fate: 'left' } };

const mergedInto = (row: CsvRow) => (cellOf(row, 'merged_into_id') ?? '').toLowerCase();

/** Null for a row that is of no merged source. */
function mergedRow(row: CsvRow, { kept }: Meant, ids: ReadonlyMap<string, number>): Planned | null {
  if (kept !== null && kept.mergedInto !== null) {
    return mergedInto(row) === kept.mergedInto ? left : refusing('row-merged');
  }
  const into = mergedInto(row);
  if (into === '') return null;
  return kept === null && ids.has(into) ? left : refusing('row-merged');
}

/** Names of merged sources that the registry does not have, by the source they go to. */
function namesBorne(
  rows: readonly CsvRow[],
  ids: ReadonlyMap<string, number>,
  meant: ReturnType<typeof findRowSources>,
): ReadonlyMap<string, readonly string[]> {
  const borne = new Map<string, string[]>();
  for (const [at, row] of rows.entries()) {
    const into = mergedInto(row);
    const one = meant[at];
    if (!ids.has(into) || !one?.ok || one.value.kept !== null) continue;
    const names = [cellOf(row, 'name') ?? '', ...(aliasesOf(row) ?? [])].filter(Boolean);
    borne.set(into, [...(borne.get(into) ?? []), ...names]);
  }
  return borne;
}

interface Around {
  readonly importing: Importing;
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly borne: ReadonlyMap<string, readonly string[]>;
  /** By id, of what there is and of what rows make. */
  readonly names: ReadonlyMap<string, string>;
}

function planRow(row: CsvRow, meant: Meant, around: Around): Planned {
  const { language, mayDisclose } = around.importing;
  const { kept, id } = meant;
  const before = kept?.facts ?? null;
  const name = cellOf(row, 'name') ?? '';
  // Exported under its pseudonym: the file knows less of it than the registry.
  if (before?.confidential && name === pseudonymOf(kept?.pseudonym ?? 0, language)) return left;
  const affiliation = affiliationOf(row, before, around);
  if (affiliation === undefined) {
    return refusing('row-affiliation-unknown', cellOf(row, 'affiliation') ?? '');
  }
  const confidential = confidentialOf(row) ?? before?.confidential ?? false;
  if (confidential === 'unclear') return refusing('row-confidential-unclear');
  if (before?.confidential && !confidential && !mayDisclose) {
    return refusing('not-yours-to-disclose');
  }
  const checked = checkSource({
    kind: cellOf(row, 'kind') || before?.kind || guessKind(name),
    name: meant.by === 'alias' ? (before?.name ?? name) : name,
    aliases: aliasesFor(row, meant, around).join('\n'),
    affiliation: affiliation ?? '',
    country: cellOf(row, 'country') ?? before?.country ?? '',
    homepage: cellOf(row, 'homepage') ?? before?.homepage ?? '',
    confidential,
    notes: before?.notes ?? '',
  });
  if (!checked.ok) return refusing(checked.refusal);
  const after = checked.value;
  const imported: ImportedSource = { source: id, before, after };
  if (before === null) return { fate: { fate: 'made' }, imported };
  if (sameFacts(before, after)) return left;
  const turned = turnedFacts(before, after, (other) => around.names.get(other) ?? other);
  return { fate: { fate: 'changed', turned }, imported };
}

/** A row that names its source by id says all of its aliases; one that only has its name adds to them. */
function aliasesFor(row: CsvRow, { id, kept, by }: Meant, { borne }: Around): readonly string[] {
  const said = aliasesOf(row);
  const before = kept?.facts.aliases ?? [];
  const own = by === 'id' ? (said ?? before) : [...before, ...(said ?? [])];
  return [...own, ...(borne.get(id) ?? [])];
}

/** Undefined where it is unknown. */
function affiliationOf(
  row: CsvRow,
  before: SourceFacts | null,
  { importing, places }: Around,
): string | null | undefined {
  const id = cellOf(row, 'affiliation_id');
  const name = cellOf(row, 'affiliation');
  if (id === null && name === null) return before?.affiliation ?? null;
  if (!id && !name) return null;
  const asked = (id ?? '').toLowerCase();
  const kept = importing.registry.find((one) => one.id === asked);
  if (kept) return kept.mergedInto ?? kept.id;
  if (asked !== '' && places.has(asked)) return asked;
  const [found, ...others] = new Set(places.get(foldKana(name ?? '')) ?? []);
  return others.length === 0 ? found : undefined;
}

/** Ids of sources by their folded names, and by themselves: those of the registry, and those that rows make. */
function placesOf(
  rows: readonly CsvRow[],
  meant: ReturnType<typeof findRowSources>,
  { registry }: Importing,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const put = (key: string, id: string) => places.set(key, [...(places.get(key) ?? []), id]);
  for (const { id, facts, mergedInto: into } of registry) {
    if (into !== null) continue;
    for (const name of [facts.name, ...facts.aliases]) put(foldKana(name), id);
  }
  for (const [at, row] of rows.entries()) {
    const one = meant[at];
    if (!one?.ok || one.value.kept !== null || mergedInto(row) !== '') continue;
    put(foldKana(cellOf(row, 'name') ?? ''), one.value.id);
    put(one.value.id, one.value.id);
  }
  return places;
}

/** Sources that would belong to themselves in the end. */
function circlesIn(planned: readonly Planned[], { registry }: Importing): ReadonlySet<string> {
  const above = new Map(registry.map(({ id, facts }) => [id, facts.affiliation]));
  for (const { imported } of planned) {
    if (imported) above.set(imported.source, imported.after.affiliation);
  }
  const circles = new Set<string>();
  for (const start of above.keys()) {
    const passed = new Set([start]);
    for (let at = above.get(start); at; at = above.get(at)) {
      if (at === start) circles.add(start);
      if (passed.has(at)) break;
      passed.add(at);
    }
  }
  return circles;
}
