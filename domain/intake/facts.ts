/** Guesses the publication facts of an article, for a person to look over: what its page states, and for the rest what the text shows. */

import { refusalOf } from '@/domain/intake/bounds';
import { findByline } from '@/domain/intake/byline';
import { findCredit } from '@/domain/intake/credit';
import { findPublicationDate } from '@/domain/intake/date-lines';
import type { PublicationDate } from '@/domain/intake/dates';
import { findBodyStart, findHeadline } from '@/domain/intake/headline';
import { detectLanguage } from '@/domain/intake/language';
import type { PageFacts } from '@/domain/intake/page-facts';

/** Guesses, each null where nothing is known. Texts are as the page or the text writes them. */
export interface GuessedFacts {
  readonly title: string | null;
  readonly address: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** The agency whose story it carries. */
  readonly credit: string | null;
  /** BCP 47; null where it could not be told. */
  readonly language: string | null;
  readonly publishedAt: PublicationDate | null;
}

/** What `stated` lacks is looked for in the text. Every guess is one that `checkFacts` would accept. */
export function guessFacts(text: string, page?: PageFacts): GuessedFacts {
  const stated = page && storable(page);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const bodyStart = findBodyStart(lines, stated?.title ?? null);
  const language = guessLanguage(text, stated?.language ?? null);
  const title = stated?.title ?? findHeadline(lines, bodyStart);
  return {
    title,
    address: stated?.address ?? null,
    publisher: stated?.publisher ?? null,
    byline: stated?.byline ?? findByline(lines),
    credit: stated?.credit ?? findCredit(lines),
    language,
    publishedAt:
      stated?.publishedAt ?? findPublicationDate(lines, bodyStart, title, language === 'ja'),
  };
}

/** A page may state things that no field can hold: those are not stated. */
function storable(page: PageFacts): PageFacts {
  const keep = (field: keyof PageFacts) => {
    const value = page[field]?.replace(/[\p{Cc} ]+/gu, ' ').trim();
    return value && refusalOf(field, value) === null ? value : null;
  };
  return {
    title: keep('title'),
    address: keep('address'),
    publisher: keep('publisher'),
    byline: keep('byline'),
    credit: keep('credit'),
    language: keep('language'),
    publishedAt: keep('publishedAt'),
  };
}

/** The text's own language goes before the one its page declares: templates are reused across languages. */
function guessLanguage(text: string, declared: string | null): string | null {
  const detected = detectLanguage(text);
  return detected === 'und' ? declared : detected;
}
