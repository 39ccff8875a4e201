/** What somebody asks of an export, and how it stands in an address. */
export const formatNames = ['csv', 'json', 'jsonl'] as const;
export type FormatName = (typeof formatNames)[number];

export const tableNames = [
  'annotations',
  'links',
  'sources',
  'articles',
  'verdicts',
  'comments',
  'claims',
  'mentions',
] as const;
export type TableName = (typeof tableNames)[number];

/** What else may be asked for in a table's place: the description of all of them. */
export const metadata = 'metadata';

export const profiles = ['spreadsheet', 'data'] as const;
export type Profile = (typeof profiles)[number];

export const textChoices = ['include', 'leave-out'] as const;
type TextChoice = (typeof textChoices)[number];

export const layerChoices = ['all', 'final', 'mine'] as const;

export interface ExportChoice {
  readonly format: FormatName;
  readonly table: TableName | typeof metadata;
  readonly profile: Profile;
  /** One of `layerChoices`, or the id of a layer or of an account. */
  readonly layer: string;
  readonly text: TextChoice;
  /** Only annotations with this label: its id, or `no-statement`; null for all. */
  readonly label: string | null;
  /** Only what concerns the article of this id; null for all. */
  readonly article: string | null;
}

/** Spreadsheet unless asked otherwise: a file that is opened by a double click must not run what it holds. */
export const usualChoice: ExportChoice = {
  format: 'csv',
  table: 'annotations',
  profile: 'spreadsheet',
  layer: 'all',
  text: 'include',
  label: null,
  article: null,
};

const parts = ['format', 'table', 'profile', 'layer', 'text', 'label', 'article'] as const;

/** The choice, or some parts of it, as the query of an address: each named, in one order. */
export function queryOf(
  choice: ExportChoice,
  wanted: readonly (keyof ExportChoice)[] = parts,
): string {
  const named = parts.filter((part) => wanted.includes(part));
  const pairs = named.map((part) => [part, choice[part]] as const);
  const said = pairs.flatMap(([part, value]) => (value === null ? [] : [[part, value]]));
  return new URLSearchParams(said).toString();
}

/** The choice after somebody entered something else in a form; a field without a choice changes nothing. */
export function choose(
  before: ExportChoice,
  entered: Readonly<Record<string, unknown>>,
): ExportChoice {
  const one = <Value>(known: readonly Value[], name: string, otherwise: Value) =>
    known.find((value) => value === entered[name]) ?? otherwise;
  const any = (name: string, otherwise: string | null) => {
    const value = entered[name];
    return typeof value === 'string' ? value || null : otherwise;
  };
  return {
    format: one(formatNames, 'format', before.format),
    table: one([...tableNames, metadata], 'table', before.table),
    profile: one(profiles, 'profile', before.profile),
    layer: any('layer', before.layer) ?? usualChoice.layer,
    text: one(textChoices, 'text', before.text),
    label: any('label', before.label),
    article: any('article', before.article),
  };
}
