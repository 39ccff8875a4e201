/** One that says or relays things. */
export const sourceKinds = [
  'person',
  'office',
  'agency',
  'outlet',
  'account',
  'document',
  'unnamed',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of the source it now stands under, after a merge. */
  readonly mergedInto: string | null;
  readonly retired: boolean;
}

/** In code points. */
export const longestSourceName = 300;

/** A name as it is compared: without width, case and spaces, so that ﾌﾟｰﾁﾝ finds プーチン. Never stored in its place. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLocaleLowerCase('und')
    .replace(/[\s・･]/gu, '');
}
