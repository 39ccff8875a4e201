/** The article as the server writes it, in the reader's language. */
import { getLocale, getTranslations } from 'next-intl/server';
import type { DeskDocument } from '@/domain/claim/desk';
import { openBoard } from '@/domain/claim/open-board';
import { servedHtml } from './article-html';
import { namingOf } from './naming';

export async function servedArticle(document: DeskDocument, viewer: string): Promise<string> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('desk')]);
  const board = openBoard(document, viewer);
  return servedHtml(board, namingOf(board, locale === 'en' ? 'en' : 'ja', t));
}
