/** What a person hands in to be imported, and what is shown of it before they accept it. */
import type { FactRefusal, TypedFacts } from '@/domain/intake/bounds';
import type { Decoded } from '@/domain/intake/decode';
import type { Encoding } from '@/domain/intake/encodings';
import type { GuessedFacts } from '@/domain/intake/facts';
import type { FileRefusal } from '@/domain/intake/intake';
import type { RegionKind } from '@/domain/text/region-kind';
import type { CreditRefusal } from './credit-names';
import { readCredit, writeCredit } from './credit-names';

/** An article of the project. */
export interface ArticleNamed {
  readonly id: string;
  readonly title: string;
}

export interface HandedSight {
  /** SHA-256 of the text as it would be stored, as hexadecimal: what is accepted later must have the same. */
  readonly textSha256: string;
  /** In code points. */
  readonly length: number;
  /** The first lines that are not blank, each cut to a line's length. */
  readonly firstLines: readonly string[];
  /** Lines by what they are. */
  readonly regions: Readonly<Record<RegionKind, number>>;
  /** Outside boilerplate. */
  readonly sentences: number;
  readonly facts: TypedFacts;
  /** Null for a pasted text, which has no bytes. */
  readonly reading: {
    readonly encoding: Encoding;
    readonly confidence: Decoded['confidence'];
    readonly readable: readonly Encoding[];
  } | null;
  /** Articles of the project with the very same text. */
  readonly known: readonly ArticleNamed[];
}

export type HandedRefusal = FileRefusal | 'text-too-large' | 'text-unstorable';

export interface HandedRefused {
  readonly ok: false;
  readonly refusal: HandedRefusal;
  /** Where it cannot be read: a byte of the file for `encoding-wrong`, a code point of the text for `text-unstorable`. Null where nobody can say. */
  readonly place: number | null;
}

export type FactsRefusal = FactRefusal | CreditRefusal | 'outlet-unknown';

export interface FactsRefused {
  readonly ok: false;
  readonly refusal: FactsRefusal;
  readonly field: keyof TypedFacts;
}

/** Guesses as a form starts with them: what nobody could guess is empty. */
export function typedFrom(guess: GuessedFacts): TypedFacts {
  const credit = readCredit(guess.credit ?? '');
  return {
    title: guess.title ?? '',
    address: guess.address ?? '',
    publisher: guess.publisher ?? '',
    byline: guess.byline ?? '',
    credit: credit.ok ? writeCredit(credit.value) : '',
    rights: '',
    language: guess.language ?? '',
    publishedAt: guess.publishedAt ?? '',
    retrievedAt: '',
    outlet: '',
    ownReporting: '',
  };
}
