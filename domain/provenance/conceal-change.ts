/** A change of the registry without the names that may not leave. */
import type { SourceChange } from './source-change';
import type { SourceFacts } from './source-facts';

/** `pseudonymFor` gives what a source is called where its name is withheld, null for every other. */
export function concealChange(
  change: SourceChange,
  pseudonymFor: (source: string) => string | null,
): SourceChange {
  if ('imported' in change) {
    return {
      ...change,
      imported: change.imported.map((one) => {
        const name = pseudonymFor(one.source);
        if (name === null) return one;
        const before = one.before && conceal(one.before, name);
        return { ...one, before, after: conceal(one.after, name) };
      }),
    };
  }
  const name = 'source' in change ? pseudonymFor(change.source) : null;
  if (name === null) return change;
  if (change.kind === 'name-source') return { ...change, name };
  return 'facts' in change ? { ...change, facts: conceal(change.facts, name) } : change;
}

function conceal({ kind, confidential }: SourceFacts, name: string): SourceFacts {
  const nothing = { affiliation: null, country: null, homepage: null, notes: '' };
  return { kind, name, aliases: [], ...nothing, confidential };
}
