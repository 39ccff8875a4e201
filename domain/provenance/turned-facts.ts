/** Which facts a change of a source turned, from what to what. */
import type { SourceFacts } from './source-facts';
import type { FactTurned } from './source-sight';

const fields = [
  ...(['name', 'kind', 'aliases', 'affiliation', 'country', 'homepage'] as const),
  ...(['confidential', 'notes'] as const),
];

/** In the order of the form. `nameOf` says what a source is called today. */
export function turnedFacts(
  before: SourceFacts,
  after: SourceFacts,
  nameOf: (source: string) => string,
): FactTurned[] {
  return fields.flatMap((field) => {
    const [from, to] = [written(before, field, nameOf), written(after, field, nameOf)];
    return from === to ? [] : { field, from, to };
  });
}

function written(
  facts: SourceFacts,
  field: FactTurned['field'],
  nameOf: (source: string) => string,
): string | null {
  if (field === 'aliases') return facts.aliases.join(' · ') || null;
  if (field === 'confidential') return facts.confidential ? 'yes' : 'no';
  if (field === 'affiliation') {
    return facts.affiliation === null ? null : nameOf(facts.affiliation);
  }
  return facts[field] || null;
}
