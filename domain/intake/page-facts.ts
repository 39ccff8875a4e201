/** Reads the publication facts that an HTML page states about itself: structured data first, then metadata, then what its elements say. */

import { tidyByline } from '@/domain/intake/byline';
import { type PublicationDate, readDate } from '@/domain/intake/dates';
import type { Said } from '@/domain/intake/page-notes';
import { onlyHeadline, siteInTitle, tidyTitle } from '@/domain/intake/page-title';
import type { Page } from '@/domain/intake/read-page';
import { findStructuredArticle, type StructuredArticle } from '@/domain/intake/structured';

/** What a page states. Texts are as the page writes them; null is what it does not state. */
export interface PageFacts {
  readonly title: string | null;
  readonly address: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly credit: string | null;
  /** As declared, which templates often get wrong: the text's own language goes before it. */
  readonly language: string | null;
  readonly publishedAt: PublicationDate | null;
}

const titles = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const bylines = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'byl',
  'sailthru.author',
];
const dates = [
  ...['article:published_time', 'datepublished', 'og:article:published_time', 'parsely-pub-date'],
  ...['dc.date.issued', 'dc.date', 'dcterms.issued', 'sailthru.date', 'pubdate', 'publish-date'],
  ...['date', 'cxenseparse:recs:publishtime', 'article.published', 'published-date'],
];

/** `isJapanese` is said of the text: it decides what a time without a zone means. */
export function readPageFacts({ said, lines }: Page, isJapanese: boolean): PageFacts {
  const structured = findStructuredArticle(said.structured);
  const meta = (names: readonly string[]) =>
    names.flatMap((name) => said.meta.get(name) ?? [])[0] ?? null;
  const named = meta(['og:site_name']) ?? structured?.publisher ?? null;
  const stated = structured?.headline ?? meta(titles) ?? said.title;
  const title = stated ? tidyTitle(stated, lines, named) : onlyHeadline(lines);
  return {
    title,
    address: findAddress(said, structured),
    publisher: named ?? siteInTitle(said.title ?? '', title ?? ''),
    byline: findSaidByline(said, structured, meta(bylines)),
    credit: structured?.creditText ?? structured?.sourceOrganization ?? null,
    language:
      said.language ?? structured?.inLanguage ?? meta(['og:locale'])?.replace('_', '-') ?? null,
    publishedAt: findSaidDate(said, structured?.datePublished ?? meta(dates), isJapanese),
  };
}

function findAddress(said: Said, structured: StructuredArticle | null): string | null {
  const addresses = [
    said.canonical,
    said.meta.get('og:url'),
    structured?.mainEntityOfPage,
    structured?.url,
  ];
  return addresses.find((address) => /^https?:\/\/[^\s/]+/i.test(address ?? '')) ?? null;
}

function findSaidByline(
  said: Said,
  structured: StructuredArticle | null,
  meta: string | null,
): string | null {
  const authors = structured?.author.join(', ') ?? '';
  const candidates = [authors, meta ?? '', ...said.bylines];
  return candidates.flatMap((candidate) => tidyByline(candidate) ?? [])[0] ?? null;
}

function findSaidDate(
  said: Said,
  stated: string | null,
  isJapanese: boolean,
): PublicationDate | null {
  const marked = said.times.filter((time) => time.isPublication).map((time) => time.date);
  const candidates = [stated ?? '', ...marked, said.times[0]?.date ?? ''];
  return candidates.flatMap((candidate) => readDate(candidate, isJapanese) ?? [])[0] ?? null;
}
