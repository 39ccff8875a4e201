/** What the registry keeps of a source, as it is typed and as it is stored. */
import { accepted } from '@/domain/outcome';
import { longestSourceName, type SourceKind, sourceKinds } from './source';

/** Facts as a form sends them: an empty field is an unknown fact, aliases stand one on a line. */
export interface TypedSource {
  readonly kind: string;
  readonly name: string;
  readonly aliases: string;
  /** Id of the source it belongs to. */
  readonly affiliation: string;
  readonly country: string;
  readonly homepage: string;
  readonly confidential: boolean;
  readonly notes: string;
}

export interface SourceFacts {
  readonly kind: SourceKind;
  readonly name: string;
  /** Each once, never the name itself, in the order of the alphabet. */
  readonly aliases: readonly string[];
  readonly affiliation: string | null;
  /** ISO 3166-1, two capital letters; or a name, for what has no such code. */
  readonly country: string | null;
  readonly homepage: string | null;
  /** The name is withheld from viewers and from exports. */
  readonly confidential: boolean;
  readonly notes: string;
}

export type SourceFactRefusal =
  | 'source-name-empty'
  | 'source-name-too-long'
  | 'source-text-unstorable'
  | 'source-kind-unknown'
  | 'source-aliases-too-many'
  | 'source-country-invalid'
  | 'source-homepage-invalid'
  | 'source-notes-too-long'
  | 'source-publishes-openly';

export interface SourceFactRefused {
  readonly ok: false;
  readonly refusal: SourceFactRefusal;
  readonly field: keyof TypedSource;
}

/** A page of them; whoever has more is not one source. */
export const mostAliases = 100;
/** Code points. */
export const longestNotes = 5_000;
export const longestHomepage = 2_000;
export const longestCountry = 100;

/**
 * The facts as they are stored. Refused at the first field that does not hold, in the order of the form.
 * An outlet is never confidential: its name stands on what it publishes.
 */
export function checkSource(
  typed: TypedSource,
): { readonly ok: true; readonly value: SourceFacts } | SourceFactRefused {
  const kind = sourceKinds.find((one) => one === typed.kind);
  const name = typed.name.trim();
  const aliases = readAliases(typed.aliases, name);
  const country = readCountry(typed.country);
  const homepage = readHomepage(typed.homepage);
  if (kind === undefined) return refuse('source-kind-unknown', 'kind');
  const named = nameRefusal(name);
  if (named !== null) return refuse(named, 'name');
  if (aliases.length > mostAliases) return refuse('source-aliases-too-many', 'aliases');
  const alias = aliases.map(nameRefusal).find((refusal) => refusal !== null);
  if (alias) return refuse(alias, 'aliases');
  if ([...country].length > longestCountry || !isStorable(country)) {
    return refuse('source-country-invalid', 'country');
  }
  if (homepage === 'invalid') return refuse('source-homepage-invalid', 'homepage');
  if (typed.confidential && kind === 'outlet') {
    return refuse('source-publishes-openly', 'confidential');
  }
  const notes = typed.notes.trim();
  if ([...notes].length > longestNotes) return refuse('source-notes-too-long', 'notes');
  if (!isStorable(notes)) return refuse('source-text-unstorable', 'notes');
  return accepted({
    kind,
    name,
    aliases,
    affiliation: typed.affiliation || null,
    country: country || null,
    homepage: homepage?.href ?? null,
    confidential: typed.confidential,
    notes,
  });
}

/** The inverse of `checkSource`: as a form shows what is kept. */
export function typeSource(facts: SourceFacts): TypedSource {
  return {
    ...facts,
    aliases: facts.aliases.join('\n'),
    affiliation: facts.affiliation ?? '',
    country: facts.country ?? '',
    homepage: facts.homepage ?? '',
  };
}

export function sameFacts(a: SourceFacts, b: SourceFacts): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(facts: SourceFacts) {
  const { kind, name, aliases, affiliation, country, homepage, confidential, notes } = facts;
  return [kind, name, aliases, affiliation, country, homepage, confidential, notes];
}

function refuse(refusal: SourceFactRefusal, field: keyof TypedSource): SourceFactRefused {
  return { ok: false, refusal, field };
}

function readAliases(typed: string, name: string): string[] {
  const lines = typed.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines)].filter((alias) => alias !== '' && alias !== name).sort();
}

function readCountry(typed: string): string {
  const country = typed.normalize('NFKC').trim();
  return /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : country;
}

function nameRefusal(name: string): SourceFactRefusal | null {
  if (name === '') return 'source-name-empty';
  if ([...name].length > longestSourceName) return 'source-name-too-long';
  return isStorable(name) && !/[\n\r]/.test(name) ? null : 'source-text-unstorable';
}

/** PostgreSQL takes no U+0000, and half a surrogate pair is no text. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function readHomepage(typed: string): URL | null | 'invalid' {
  const address = typed.trim();
  if (address === '') return null;
  if (address.length > longestHomepage || !isStorable(address)) return 'invalid';
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  const web = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
  return web && url.username === '' && url.password === '' ? url : 'invalid';
}
