/** The keys that press what is said of the manner, while the focus is there: one each, pressed again to take it back. */
import type { Attribution } from '@/domain/claim/attribution';

type Manner = Pick<Attribution, 'directness' | 'content' | 'polarity' | 'certainty'>;

/** By the letter of its English name, by its sign, or by its place among the certainties. */
const keys = {
  d: { directness: 'direct' },
  i: { directness: 'indirect' },
  m: { directness: 'mixed' },
  f: { content: 'fact-like' },
  o: { content: 'opinion-like' },
  '+': { polarity: '+' },
  '-': { polarity: '-' },
  1: { certainty: 'certain' },
  2: { certainty: 'probable' },
  3: { certainty: 'possible' },
  4: { certainty: 'unknown' },
} as const satisfies Record<string, Partial<Manner>>;

const table: ReadonlyMap<string, Partial<Manner>> = new Map(Object.entries(keys));

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key makes of the manner as it stands; null where it is none of these keys. */
export function mannerOf(pressed: Pressed, now: Manner): Partial<Manner> | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  // Beside the plus, on keyboards where it needs Shift.
  const change = table.get(pressed.key === ';' || pressed.key === '=' ? '+' : pressed.key);
  if (change === undefined) return null;
  const held = { ...now, ...change };
  return isSame(held, now) ? cleared(change) : change;
}

export function signOf<Field extends keyof Manner>(
  field: Field,
  value: NonNullable<Manner[Field]>,
): string {
  const found = [...table].find(([, change]) => change[field] === value);
  return found?.[0] ?? '';
}

const fields = ['directness', 'content', 'polarity', 'certainty'] as const;

function isSame(a: Manner, b: Manner): boolean {
  return fields.every((field) => a[field] === b[field]);
}

function cleared(change: Partial<Manner>): Partial<Manner> {
  return Object.fromEntries(
    fields.filter((field) => field in change).map((field) => [field, null]),
  );
}
