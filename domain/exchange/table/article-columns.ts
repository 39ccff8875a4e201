/** The columns that say which article a row belongs to, in whichever table. */
import type { VersionInArticle } from '../walk';
import { address, type Column, idsOf, integer, list, namesOf, text } from './column';

export const articleTitle: Column<VersionInArticle> = text(
  'article_title',
  '記事の見出し',
  'Title of the article',
  ({ article }) => article.title,
);

/** All but its title, which stands first in every table. */
export const articleColumns: readonly Column<VersionInArticle>[] = [
  text('publisher', '掲載した媒体', 'Publisher', ({ article }) => article.publisher),
  text('byline', '署名', 'Byline', ({ article }) => article.byline),
  list(
    'credit',
    '配信元の名前（話者に近い順）',
    'Names of the credited agencies, nearest the speakers first',
    ({ article }) => namesOf(article.credit),
  ),
  text(
    'published',
    '公開日時（掲載のまま）',
    'When it was published, as published',
    ({ article }) => article.publishedAt,
  ),
  text('language', '記事の言語', 'Language of the article', ({ article }) => article.language),
  text('rights', '権利の注記', 'Rights note', ({ article }) => article.rights),
  address(
    'article_address',
    '記事のアドレス',
    'Address of the article',
    ({ article }) => article.address,
  ),
  text('article_id', '記事のID', 'Id of the article', ({ article }) => article.id),
  list('credit_ids', '配信元のID', 'Ids of the credited agencies', ({ article }) =>
    idsOf(article.credit),
  ),
  integer('version', '版の番号', 'Number of the version', ({ version }) => version.number),
  text('version_id', '版のID', 'Id of the version', ({ version }) => version.id),
  text(
    'text_sha256',
    '本文のSHA-256',
    'SHA-256 of the version’s text in UTF-8',
    ({ version }) => version.textSha256,
  ),
];
