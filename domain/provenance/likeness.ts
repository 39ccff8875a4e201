/** Which sources may be one and the same, and why: proposed to people, who decide. */
import {
  asInitials,
  foldKana,
  initialsOf,
  trigramLikeness,
  trigramsOf,
  withoutTitle,
} from './name-folding';
import { soundOf } from './romanise';
import type { Source } from './source';

/** The more telling first. */
export const likenessReasons = [
  ...(['same-name', 'same-without-title', 'initials', 'same-sound', 'similar'] as const),
];
export type LikenessReason = (typeof likenessReasons)[number];

export interface Likeness {
  /** The smaller id first. */
  readonly sources: readonly [string, string];
  readonly why: readonly Why[];
  /** From 0 to 1: for the order alone. */
  readonly strength: number;
}

export interface Why {
  readonly reason: LikenessReason;
  /** A name of the first source, and one of the second. */
  readonly first: string;
  readonly second: string;
}

/** Spellings below it share a stem at most; of two of which one goes on where the other ends, less is enough. */
const alikeFrom = { inside: 0.7, apart: 0.75 };
/** Fewer characters than that are alike by chance. */
const shortest = 4;
/** What so many names have says nothing of any two. */
const tooMany = 50;
/** Fewer consonants than that sound alike by chance. */
const fewestSounds = 3;

interface Name {
  readonly source: Source;
  readonly written: string;
  readonly folded: string;
}

/**
 * Pairs of standing sources in use whose names are alike, the most alike first, then by id. `apart`: keys of
 * the pairs that somebody has told apart (`pairKey`).
 */
export function findLikeness(sources: readonly Source[], apart: ReadonlySet<string>): Likeness[] {
  const names = sources
    .filter(({ mergedInto, retired }) => mergedInto === null && !retired)
    .flatMap((source) =>
      [source.name, ...source.aliases].map(
        (written): Name => ({ source, written, folded: foldKana(written) }),
      ),
    );
  const pairs = new Map<string, Likeness>();
  const note = noteInto(pairs, apart);
  byKey(names, ({ folded }) => [folded], 'same-name', 1, note);
  byKey(names, bareNames, 'same-without-title', 0.95, note, alikeInKind);
  byKey(names, initials, 'initials', 0.9, note, (a, b) => isShort(a) !== isShort(b));
  byKey(
    names,
    sounds,
    'same-sound',
    0.85,
    note,
    (a, b) => alikeInKind(a, b) && isKana(a) !== isKana(b),
  );
  bySpelling(names, note);
  return [...pairs.values()].sort(
    (a, b) => b.strength - a.strength || (pairKey(...a.sources) < pairKey(...b.sources) ? -1 : 1),
  );
}

export function pairKey(first: string, second: string): string {
  return first < second ? `${first}/${second}` : `${second}/${first}`;
}

type Note = (a: Name, b: Name, reason: LikenessReason, strength: number) => void;

/** Of each pair the strongest reason leads, and each reason is told once. */
function noteInto(pairs: Map<string, Likeness>, apart: ReadonlySet<string>): Note {
  return (a, b, reason, strength) => {
    if (a.source.id === b.source.id) return;
    const [one, other] = a.source.id < b.source.id ? [a, b] : [b, a];
    const key = pairKey(one.source.id, other.source.id);
    const known = pairs.get(key);
    if (apart.has(key) || known?.why.some((why) => why.reason === reason)) return;
    // What the same name tells, a likeness of spelling tells no better.
    if (reason === 'similar' && known) return;
    const why = [...(known?.why ?? []), { reason, first: one.written, second: other.written }];
    const sources = [one.source.id, other.source.id] as const;
    pairs.set(key, { sources, why, strength: Math.max(known?.strength ?? 0, strength) });
  };
}

function byKey(
  names: readonly Name[],
  keysOf: (name: Name) => readonly string[],
  reason: LikenessReason,
  strength: number,
  note: Note,
  fits: (a: Name, b: Name) => boolean = () => true,
): void {
  for (const bucket of bucketsOf(names, keysOf).values()) {
    if (bucket.length > tooMany) continue;
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) if (fits(a, b)) note(a, b, reason, strength);
    }
  }
}

function bucketsOf(names: readonly Name[], keysOf: (name: Name) => readonly string[]) {
  const buckets = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of new Set(keysOf(name))) {
      const bucket = buckets.get(key);
      if (key === '') continue;
      if (bucket) bucket.push(name);
      else buckets.set(key, [name]);
    }
  }
  return buckets;
}

const bareNames = ({ written }: Name) => [foldKana(withoutTitle(written))];

/** A company is not its president. */
function alikeInKind(a: Name, b: Name): boolean {
  const speaks = ({ source: { kind } }: Name) => kind === 'person' || kind === 'unnamed';
  return speaks(a) === speaks(b);
}

const isShort = ({ written }: Name) => asInitials(written) !== null;
const initials = ({ written }: Name) => [asInitials(written) ?? initialsOf(written) ?? ''];

const isKana = ({ folded }: Name) => /[ァ-ヶ]/u.test(folded);

/** Of the whole name, and of its last word: the family name stands last in Latin letters and in kana. */
function sounds({ source, written }: Name): readonly string[] {
  const bare = withoutTitle(written);
  const last = bare.split(/[\s・･]+/u).at(-1) ?? bare;
  const heard = source.kind === 'person' ? [soundOf(bare), soundOf(last)] : [soundOf(bare)];
  return heard.filter((sound) => sound.length >= fewestSounds);
}

/** Only names that share a group of three characters are compared. */
function bySpelling(names: readonly Name[], note: Note): void {
  const long = names.filter(({ folded }) => [...folded].length >= shortest);
  const trigrams = new Map(long.map((name) => [name, trigramsOf(name.folded)] as const));
  const none: ReadonlySet<string> = new Set();
  const compared = new Set<string>();
  for (const bucket of bucketsOf(long, (name) => [...(trigrams.get(name) ?? none)]).values()) {
    if (bucket.length > tooMany) continue;
    for (const [at, a] of bucket.entries()) {
      for (const b of bucket.slice(at + 1)) {
        const key = `${a.source.id}${a.folded}/${b.source.id}${b.folded}`;
        if (compared.has(key) || a.source.kind !== b.source.kind) continue;
        compared.add(key);
        const likeness = trigramLikeness(trigrams.get(a) ?? none, trigrams.get(b) ?? none);
        const isInside = a.folded.includes(b.folded) || b.folded.includes(a.folded);
        const enough = isInside ? alikeFrom.inside : alikeFrom.apart;
        if (likeness >= enough) note(a, b, 'similar', likeness * 0.8);
      }
    }
  }
}
