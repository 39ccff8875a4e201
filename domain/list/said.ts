/** What an address says of a list, read with distrust: what it says wrongly is as if it did not say it. */

/** The names and values behind an address's question mark; a name said twice has a list of values. */
export type Said = Readonly<Record<string, unknown>>;

/** PostgreSQL takes no U+0000, and half a surrogate pair is no text. */
export function worded(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.isWellFormed() && !value.includes('\0') ? value : null;
}

export function oneOf<Value extends string>(values: readonly Value[], said: unknown): Value | null {
  return values.find((value) => value === said) ?? null;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function idIn(value: unknown): string | null {
  return typeof value === 'string' && uuid.test(value) ? value : null;
}

/** The part of an address behind its path; null is left unsaid, and where nothing is said it is empty. */
export function written(said: Readonly<Record<string, string | null>>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value !== null) words.set(name, value);
  return words.size === 0 ? '' : `?${words}`;
}
