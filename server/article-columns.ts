/** The columns that a reader has chosen for the table of articles. */
import 'server-only';
import { cookies } from 'next/headers';
import {
  type ArticleColumn,
  articleColumnsCookie,
  parseArticleColumns,
} from '@/domain/preference/article-columns';

export async function requestArticleColumns(): Promise<readonly ArticleColumn[]> {
  return parseArticleColumns((await cookies()).get(articleColumnsCookie)?.value);
}
