/** Turns an HTML page into the text of its article, as lines, with the facts that the page states. */

import { detectLanguage } from '@/domain/intake/language';
import { findArticle } from '@/domain/intake/main-content';
import { type PageFacts, readPageFacts } from '@/domain/intake/page-facts';
import type { PageLine } from '@/domain/intake/page-lines';
import { readPage } from '@/domain/intake/read-page';
import { accepted, type Outcome } from '@/domain/outcome';

export interface HtmlText {
  /**
   * Paragraphs with a blank line between, `br` as a line, list entries as `• …` or `1. …`, table rows as
   * lines with tabs between cells. A ruby keeps its base and loses its reading, so that words stay whole
   * and searchable; pictures have no text. Where an article stands out it is the text, otherwise the
   * whole page is. Empty where the page shows no text.
   */
  readonly text: string;
  readonly facts: PageFacts;
}

/** The text of a page. Broken tags are read as far as they mean something; scripts, styles and event handlers are neither run nor text; escaped tags are text. Refused: `html-too-deep`. */
export function htmlToText(html: string): Outcome<HtmlText, 'html-too-deep'> {
  const read = readPage(html);
  if (!read.ok) return read;
  const page = read.value;
  const isJapanese = detectLanguage(joinLines(page.lines)) === 'ja';
  const facts = readPageFacts(page, isJapanese);
  const article = findArticle(page.lines, page.blocks, facts.title);
  const lines = article ? page.lines.slice(article.start, article.end) : page.lines;
  return accepted({ text: joinLines(lines), facts });
}

function joinLines(lines: readonly PageLine[]): string {
  return lines.map((line, at) => (at === 0 ? '' : '\n'.repeat(line.gap)) + line.text).join('');
}
