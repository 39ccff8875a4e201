/** What people and projects may be called. */
import { accepted, type Outcome, refused } from '@/domain/outcome';

/** Code points. Long enough for a full name with an affiliation, short enough for a table's cell. */
export const longestPersonName = 100;
/** Code points. */
export const longestProjectName = 200;

export type NameRefusal = 'name-empty' | 'name-too-long';

/** A person's name without surrounding white space. Bounds: 1 to `longestPersonName` code points. */
export function readPersonName(raw: string): Outcome<string, NameRefusal> {
  return readName(raw, longestPersonName);
}

/** A project's name without surrounding white space. Bounds: 1 to `longestProjectName` code points. */
export function readProjectName(raw: string): Outcome<string, NameRefusal> {
  return readName(raw, longestProjectName);
}

/** Controls, and marks that turn the direction of what follows: they would garble the line a name stands in. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

function readName(raw: string, longest: number): Outcome<string, NameRefusal> {
  // Not normalised: that would turn the variant of a character that a family writes into the usual one.
  const name = raw.toWellFormed().replace(unprintable, ' ').trim();
  if (!visible.test(name)) return refused('name-empty');
  return [...name].length > longest ? refused('name-too-long') : accepted(name);
}
