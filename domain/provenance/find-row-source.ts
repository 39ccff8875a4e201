/** Which source each row of a CSV means: one of the registry, by id or by name, or one that it makes. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { type CsvRow, cellOf } from './csv-row';
import type { Importing, Kept } from './import-plan';
import { foldKana } from './name-folding';

export interface Meant {
  readonly id: string;
  /** Null for one that the row makes. */
  readonly kept: Kept | null;
  readonly by: 'id' | 'name' | 'alias';
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Answers in the order of the rows. An id that the registry does not have stays the id of what is made. */
export function findRowSources(
  rows: readonly CsvRow[],
  { registry, newId }: Importing,
): Outcome<Meant, 'row-ambiguous' | 'row-repeats'>[] {
  const byId = new Map(registry.map((kept) => [kept.id, kept]));
  const named = registry.filter(({ mergedInto, retired }) => mergedInto === null && !retired);
  const taken = new Set<string>();
  return rows.map((row, place) => {
    const written = (cellOf(row, 'source_id') ?? '').toLowerCase();
    const id = guid.test(written) ? written : null;
    const found =
      id === null
        ? findNamed(row, named)
        : accepted({ id, kept: byId.get(id) ?? null, by: 'id' as const });
    if (!found.ok) return found;
    const meant = found.value ?? { id: newId(place), kept: null, by: 'name' as const };
    const keys = meant.kept === null ? [meant.id, nameKey(row)] : [meant.id];
    // Of two rows with ids of their own, the same name is no repetition.
    const counted = id === null ? keys : [meant.id];
    if (counted.some((key) => taken.has(key))) return refused('row-repeats');
    for (const key of keys) taken.add(key);
    return accepted(meant);
  });
}

function nameKey(row: CsvRow): string {
  return `${cellOf(row, 'kind') ?? ''}:${foldKana(cellOf(row, 'name') ?? '')}`;
}

/** By the name before an alias; null where nobody has it. */
function findNamed(row: CsvRow, named: readonly Kept[]): Outcome<Meant | null, 'row-ambiguous'> {
  const name = foldKana(cellOf(row, 'name') ?? '');
  const kind = cellOf(row, 'kind') ?? '';
  const fitting = named.filter(({ facts }) => kind === '' || facts.kind === kind);
  const bearing = fitting.filter(({ facts }) => foldKana(facts.name) === name);
  const called = fitting.filter(({ facts }) => facts.aliases.some((one) => foldKana(one) === name));
  const found = bearing.length > 0 ? bearing : called;
  const [kept] = found;
  if (kept === undefined) return accepted(null);
  if (found.length > 1) return refused('row-ambiguous');
  return accepted({ id: kept.id, kept, by: bearing.length > 0 ? 'name' : 'alias' });
}
