/** The table of links: from which annotation to what. */

import type { Cell } from '../csv';
import type { Dataset } from '../record/dataset';
import type { LinkRecord, Place } from '../record/link';
import { type AnnotationInArticle, walkAnnotations } from '../walk';
import { articleId, authorAs, exact, layerId, versionId } from './annotation-columns';
import { articleTitle } from './article-columns';
import { type Column, instant, integer, table, text } from './column';
import { evidenceColumns, targetAddress } from './evidence-columns';

interface Row extends AnnotationInArticle {
  readonly link: LinkRecord;
}

async function* read(dataset: Dataset): AsyncGenerator<Row> {
  for await (const row of walkAnnotations(dataset)) {
    for (const link of row.annotation.links) yield { ...row, link };
  }
}

const inPlace =
  (pick: (place: Place) => Cell) =>
  ({ link: { target } }: Row): Cell =>
    'place' in target && target.place !== null ? pick(target.place) : null;

const linkColumns: readonly Column<Row>[] = [
  articleTitle,
  exact,
  text('relation', '関係', 'Relation', ({ link }) => link.relation),
  text(
    'aspect',
    '対象（content: 内容、utterance: 発言）',
    'Aspect: content or utterance',
    ({ link }) => link.aspect,
  ),
  text('note', 'リンクのメモ', 'Note on the link', ({ link }) => link.note),
  authorAs('author'),
];

const targetColumns: readonly Column<Row>[] = [
  text('target_kind', 'リンク先の種類', 'Kind of target', ({ link }) => link.target.kind),
  text(
    'target_article_title',
    'リンク先の記事の見出し',
    'Title of the target’s article',
    inPlace((place) => place.articleTitle),
  ),
  text(
    'target_exact',
    'リンク先の引用',
    'The words of the target',
    inPlace((place) => place.exact),
  ),
  targetAddress,
  text('target_text', 'リンク先の文章', 'The target as plain text', ({ link: { target } }) =>
    target.kind === 'text' ? target.text : null,
  ),
  text(
    'target_prefix',
    'リンク先の直前の文字列',
    'What stands before the target',
    inPlace((place) => place.prefix),
  ),
  text(
    'target_suffix',
    'リンク先の直後の文字列',
    'What stands after the target',
    inPlace((place) => place.suffix),
  ),
  integer(
    'target_version',
    'リンク先の版の番号',
    'Number of the target’s version',
    inPlace((place) => place.versionNumber),
  ),
  integer(
    'target_start',
    'リンク先の始まり（コードポイント）',
    'Start of the target in code points',
    inPlace((place) => place.start),
  ),
  integer(
    'target_end',
    'リンク先の終わり（コードポイント）',
    'End of the target in code points',
    inPlace((place) => place.end),
  ),
];

const idColumns: readonly Column<Row>[] = [
  text('link_id', 'リンクのID', 'Id of the link', ({ link }) => link.id),
  articleId,
  versionId,
  text(
    'annotation_id',
    '注釈のID',
    'Id of the annotation it starts from',
    ({ annotation }) => annotation.id,
  ),
  layerId,
  text(
    'target_annotation_id',
    'リンク先の注釈のID',
    'Id of the target annotation',
    ({ link: { target } }) => (target.kind === 'annotation' ? target.annotationId : null),
  ),
  text(
    'target_article_id',
    'リンク先の記事のID',
    'Id of the target’s article',
    inPlace((place) => place.articleId),
  ),
  text(
    'target_version_id',
    'リンク先の版のID',
    'Id of the target’s version',
    inPlace((place) => place.versionId),
  ),
  ...evidenceColumns,
];

const workColumns: readonly Column<Row>[] = [
  integer('revision', 'リンクの改訂番号', 'Revision of the link', ({ link }) => link.revision),
  instant(
    'created_at',
    '作成日時（UTC）',
    'When it was made, in UTC',
    ({ link }) => link.createdAt,
  ),
];

export const links = table<Row>({
  name: 'links',
  about: { ja: 'リンクごとに1行。', en: 'One row for each link.' },
  key: ['link_id'],
  columns: [...linkColumns, ...targetColumns, ...idColumns, ...workColumns],
  read,
});
