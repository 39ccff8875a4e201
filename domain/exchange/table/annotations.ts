/** The table of annotations, with the facts of their articles. */
import { type AnnotationInArticle, walkAnnotations } from '../walk';
import { articleColumns, articleTitle } from './article-columns';
import { attributionColumns } from './attribution-columns';
import { type Column, instant, integer, labelId, labelName, list, table, text } from './column';
import { decisionColumns } from './decision-columns';
import { gradeColumns } from './grade-columns';

type Row = AnnotationInArticle;

const quote: Column<Row> = text(
  'exact',
  '引用（範囲の文字列そのまま）',
  'The words of the span',
  ({ annotation }) => annotation.exact,
);

const layerColumns: readonly Column<Row>[] = [
  text(
    'author',
    '注釈者の名前',
    'Name of the analyst',
    ({ annotation }) => annotation.layer.author?.name ?? null,
  ),
  text(
    'author_id',
    '注釈者のID（最終レイヤーは空）',
    'Id of the analyst; empty in the final layer',
    ({ annotation }) => annotation.layer.author?.id ?? null,
  ),
  text(
    'layer',
    'レイヤーの種類（analyst: 注釈者、final: 最終）',
    'Kind of layer: analyst or final',
    ({ annotation }) => (annotation.layer.author === null ? 'final' : 'analyst'),
  ),
  text('layer_id', 'レイヤーのID', 'Id of the layer', ({ annotation }) => annotation.layer.id),
  text(
    'layer_state',
    'レイヤーの状態',
    'State of the layer',
    ({ annotation }) => annotation.layer.state,
  ),
  integer(
    'layer_round',
    'レイヤーの回',
    'Round of the layer',
    ({ annotation }) => annotation.layer.round,
  ),
];

const placeColumns: readonly Column<Row>[] = [
  text('annotation_id', '注釈のID', 'Id of the annotation', ({ annotation }) => annotation.id),
  text(
    'region',
    '始まる行の種類',
    'Kind of the line it begins in',
    ({ annotation }) => annotation.region,
  ),
  integer(
    'sentence',
    '始まる文の位置（0から）',
    'Place of the sentence it begins in, from 0',
    ({ annotation }) => annotation.sentence,
  ),
  integer(
    'start',
    '始まり（コードポイント）',
    'Start in code points',
    ({ annotation }) => annotation.start,
  ),
  integer(
    'end',
    '終わり（コードポイント、含まない）',
    'End in code points, not included',
    ({ annotation }) => annotation.end,
  ),
  integer(
    'start_utf16',
    '始まり（UTF-16単位）',
    'Start in UTF-16 units',
    ({ annotation }) => annotation.startUtf16,
  ),
  integer(
    'end_utf16',
    '終わり（UTF-16単位、含まない）',
    'End in UTF-16 units, not included',
    ({ annotation }) => annotation.endUtf16,
  ),
  text(
    'prefix',
    '直前の文字列',
    'What stands directly before',
    ({ annotation }) => annotation.prefix,
  ),
  text(
    'suffix',
    '直後の文字列',
    'What stands directly after',
    ({ annotation }) => annotation.suffix,
  ),
];

const labelColumns: readonly Column<Row>[] = [
  text('label_ja', 'ラベルの名前（日本語）', 'Name of the label in Japanese', ({ annotation }) =>
    labelName(annotation.label, 'ja'),
  ),
  text('label_en', 'ラベルの名前（英語）', 'Name of the label in English', ({ annotation }) =>
    labelName(annotation.label, 'en'),
  ),
  text(
    'label_id',
    'ラベルのID。陳述がなければ no-statement',
    'Id of the label; no-statement where nothing is stated',
    ({ annotation }) => labelId(annotation.label),
  ),
];

const workColumns: readonly Column<Row>[] = [
  text('note', '注釈者のメモ', 'The analyst’s note', ({ annotation }) => annotation.note),
  integer('links', 'リンクの数', 'Number of links', ({ annotation }) => annotation.links.length),
  list(
    'link_relations',
    'リンクの関係（同じ順）',
    'Relations of the links, in the same order',
    ({ annotation }) => annotation.links.map(({ relation }) => relation),
  ),
  list('link_ids', 'リンクのID', 'Ids of the links', ({ annotation }) =>
    annotation.links.map(({ id }) => id),
  ),
  ...gradeColumns,
  list('verdicts', '有効な判定（古い順）', 'Standing verdicts, oldest first', ({ annotation }) =>
    annotation.verdicts.map(({ verdict }) => verdict),
  ),
  list('reviewers', '判定した人（同じ順）', 'Reviewers, in the same order', ({ annotation }) =>
    annotation.verdicts.map(({ reviewer }) => reviewer.name),
  ),
  integer(
    'comments',
    'コメントの数',
    'Number of comments',
    ({ annotation }) => annotation.comments.length,
  ),
  integer(
    'codebook',
    'コードブックの版',
    'Number of the codebook version',
    ({ annotation }) => annotation.codebook,
  ),
  integer(
    'revision',
    '注釈の改訂番号',
    'Revision of the annotation',
    ({ annotation }) => annotation.revision,
  ),
  instant(
    'created_at',
    '作成日時（UTC）',
    'When it was made, in UTC',
    ({ annotation }) => annotation.createdAt,
  ),
  instant(
    'updated_at',
    '更新日時（UTC）',
    'When it was last changed, in UTC',
    ({ annotation }) => annotation.updatedAt,
  ),
];

export const annotations = table<Row>({
  name: 'annotations',
  about: { ja: '注釈ごとに1行。', en: 'One row for each annotation.' },
  key: ['annotation_id'],
  columns: [
    articleTitle,
    quote,
    ...labelColumns,
    ...attributionColumns,
    ...workColumns,
    ...layerColumns,
    ...decisionColumns,
    ...placeColumns,
    ...articleColumns,
  ],
  read: walkAnnotations,
});
