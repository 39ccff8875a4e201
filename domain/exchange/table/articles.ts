/** The table of articles: one row for each version. */
import { type VersionInArticle, walkVersions } from '../walk';
import { articleColumns, articleTitle } from './article-columns';
import { type Column, instant, integer, table, text } from './column';

const ownColumns: readonly Column<VersionInArticle>[] = [
  text(
    'publisher_id',
    '掲載した媒体の情報源のID（統合先）',
    'Id of the publisher as a source, after merges',
    ({ article }) => article.publisherSource?.id ?? null,
  ),
  text(
    'own_reporting',
    '地の文が媒体自身の取材か（yes・no）',
    'Whether its own voice is the publisher’s own reporting: yes or no',
    ({ article }) => (article.ownReporting ? 'yes' : 'no'),
  ),
  integer(
    'length',
    '本文の長さ（コードポイント）',
    'Length of the text in code points',
    ({ version }) => version.length,
  ),
  text(
    'bytes_sha256',
    '取り込んだデータのSHA-256',
    'SHA-256 of the bytes that were imported',
    ({ version }) => version.bytesSha256,
  ),
  text(
    'encoding',
    '取り込んだデータの文字コード',
    'Encoding of the bytes that were imported',
    ({ version }) => version.encoding,
  ),
  instant(
    'retrieved_at',
    '記事を取得した日時（UTC）',
    'When the article was retrieved, in UTC',
    ({ article }) => article.retrievedAt,
  ),
  instant(
    'version_at',
    '版が作られた日時（UTC）',
    'When the version was made, in UTC',
    ({ version }) => version.createdAt,
  ),
];

export const articles = table<VersionInArticle>({
  name: 'articles',
  about: {
    ja: '記事の版ごとに1行。本文は含みません。',
    en: 'One row for each version of an article, without its text.',
  },
  key: ['version_id'],
  columns: [articleTitle, ...articleColumns, ...ownColumns],
  read: walkVersions,
});
