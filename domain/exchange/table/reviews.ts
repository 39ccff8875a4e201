/** The tables of what was said about annotations: verdicts, comments. */
import type { Dataset } from '../record/dataset';
import type { CommentRecord, VerdictRecord } from '../record/review';
import { type AnnotationInArticle, walkAnnotations } from '../walk';
import {
  annotationId,
  annotationLabelId,
  articleId,
  authorAs,
  exact,
  layerId,
} from './annotation-columns';
import { articleTitle } from './article-columns';
import { type Column, instant, integer, labelId, labelName, table, text } from './column';

const annotationColumns: readonly Column<AnnotationInArticle>[] = [
  articleTitle,
  exact,
  authorAs('annotation_author'),
  annotationLabelId,
  text(
    'label_ja',
    '注釈のラベルの名前（日本語）',
    'Name of its label in Japanese',
    ({ annotation }) => labelName(annotation.label, 'ja'),
  ),
  text('label_en', '注釈のラベルの名前（英語）', 'Name of its label in English', ({ annotation }) =>
    labelName(annotation.label, 'en'),
  ),
  articleId,
  annotationId,
  layerId,
];

interface Judged extends AnnotationInArticle {
  readonly verdict: VerdictRecord;
}

const changedLabel = ({ verdict }: Judged, language: 'ja' | 'en') =>
  verdict.changedTo === null ? null : labelName(verdict.changedTo, language);

const verdictColumns: readonly Column<Judged>[] = [
  text('reviewer_id', '判定した人のID', 'Id of the reviewer', ({ verdict }) => verdict.reviewer.id),
  text(
    'reviewer',
    '判定した人の名前',
    'Name of the reviewer',
    ({ verdict }) => verdict.reviewer.name,
  ),
  text(
    'verdict',
    '判定（accept、change、reject）',
    'Verdict: accept, change or reject',
    ({ verdict }) => verdict.verdict,
  ),
  text(
    'changed_label_id',
    '変更後のラベルのID',
    'Id of the label to have instead',
    ({ verdict }) => (verdict.changedTo === null ? null : labelId(verdict.changedTo)),
  ),
  text('changed_label_ja', '変更後のラベルの名前（日本語）', 'Its name in Japanese', (row) =>
    changedLabel(row, 'ja'),
  ),
  text('changed_label_en', '変更後のラベルの名前（英語）', 'Its name in English', (row) =>
    changedLabel(row, 'en'),
  ),
  text(
    'error',
    '誤りの種類（label、span、speaker、relay、link、missed、other）',
    'Kind of error: label, span, speaker, relay, link, missed or other',
    ({ verdict }) => verdict.error,
  ),
  integer(
    'rule',
    '該当するコードブックの規則の番号',
    'Number of the codebook’s rule in question',
    ({ verdict }) => verdict.rule,
  ),
  text('comment', '判定の理由', 'Comment with the verdict', ({ verdict }) => verdict.comment),
  integer(
    'judged_revision',
    '判定した注釈の改訂番号',
    'Revision of the annotation that was judged',
    ({ verdict }) => verdict.annotationRevision,
  ),
  integer(
    'revision',
    '注釈の今の改訂番号',
    'Revision the annotation has now',
    ({ annotation }) => annotation.revision,
  ),
  instant('at', '判定日時（UTC）', 'When it was given, in UTC', ({ verdict }) => verdict.at),
];

export const verdicts = table<Judged>({
  name: 'verdicts',
  about: { ja: '有効な判定ごとに1行。', en: 'One row for each standing verdict.' },
  key: ['annotation_id', 'reviewer_id'],
  columns: [...annotationColumns, ...verdictColumns],
  async *read(dataset: Dataset) {
    for await (const row of walkAnnotations(dataset)) {
      for (const verdict of row.annotation.verdicts) yield { ...row, verdict };
    }
  },
});

interface Discussed extends AnnotationInArticle {
  readonly comment: CommentRecord;
}

const commentColumns: readonly Column<Discussed>[] = [
  text('comment_id', 'コメントのID', 'Id of the comment', ({ comment }) => comment.id),
  text('commenter_id', '書いた人のID', 'Id of who wrote it', ({ comment }) => comment.author.id),
  text('commenter', '書いた人の名前', 'Name of who wrote it', ({ comment }) => comment.author.name),
  text('body', 'コメント', 'The comment', ({ comment }) => comment.body),
  instant(
    'at',
    '書いた日時（UTC）',
    'When it was written, in UTC',
    ({ comment }) => comment.createdAt,
  ),
  text(
    'thread_id',
    '会話の最初のコメントのID',
    'Id of the comment that began the conversation',
    ({ comment }) => comment.thread,
  ),
  text(
    'resolved',
    '会話が解決済みか（yes・no）',
    'Whether the conversation is settled: yes or no',
    ({ comment }) => (comment.resolved === null ? 'no' : 'yes'),
  ),
  text(
    'resolved_by_id',
    '解決した人のID',
    'Id of who settled it',
    ({ comment }) => comment.resolved?.by?.id ?? null,
  ),
  text(
    'resolved_by',
    '解決した人の名前',
    'Name of who settled it',
    ({ comment }) => comment.resolved?.by?.name ?? null,
  ),
  instant(
    'resolved_at',
    '解決した日時（UTC）',
    'When it was settled, in UTC',
    ({ comment }) => comment.resolved?.at ?? null,
  ),
];

export const comments = table<Discussed>({
  name: 'comments',
  about: { ja: 'コメントごとに1行。', en: 'One row for each comment.' },
  key: ['comment_id'],
  columns: [...annotationColumns, ...commentColumns],
  async *read(dataset: Dataset) {
    for await (const row of walkAnnotations(dataset)) {
      for (const comment of row.annotation.comments) yield { ...row, comment };
    }
  },
});
