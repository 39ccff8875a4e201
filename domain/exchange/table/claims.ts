/** The tables of claims, and of the annotations that mention them. */
import type { ClaimRecord, MentionRecord } from '../record/claim';
import { type AnnotationInArticle, walkAnnotations } from '../walk';
import {
  annotationId,
  annotationLabelId,
  articleId,
  authorAs,
  exact,
  layerId,
  versionId,
} from './annotation-columns';
import { articleTitle } from './article-columns';
import { type Column, heldOf, instant, integer, list, table, text } from './column';

const verdictColumns: readonly Column<ClaimRecord>[] = [
  text(
    'verdict',
    '主張の判定（プロジェクトの言葉）',
    'Verdict on the claim, in the project’s words',
    ({ verdict }) => verdict?.word ?? null,
  ),
  list(
    'verdict_scale',
    '判定したときの尺度（良い順）',
    'The words to choose from when it was given, from the best to the worst',
    ({ verdict }) => verdict?.scale ?? [],
  ),
  text(
    'verdict_reason',
    '判定の理由',
    'Reason of the verdict',
    ({ verdict }) => verdict?.reason ?? null,
  ),
  text(
    'verdict_by',
    '判定した人の名前',
    'Name of who gave it',
    ({ verdict }) => verdict?.by?.name ?? null,
  ),
  text(
    'verdict_by_id',
    '判定した人のID',
    'Id of who gave it',
    ({ verdict }) => verdict?.by?.id ?? null,
  ),
  instant(
    'verdict_at',
    '判定日時（UTC）',
    'When it was given, in UTC',
    ({ verdict }) => verdict?.at ?? null,
  ),
];

const gradeColumns: readonly Column<ClaimRecord>[] = [
  list(
    'credibility',
    '信憑性（1〜6、評価者ごと。6 は判断できない）',
    'Credibility, 1 to 6, as each grader holds it; 6 cannot be judged',
    ({ grades }) => heldOf(grades).map(({ value }) => value),
  ),
  list('credibility_graders', '評価した人（同じ順）', 'Graders, in the same order', ({ grades }) =>
    heldOf(grades).map(({ grader }) => grader.name),
  ),
  list('credibility_reasons', '評価の理由（同じ順）', 'Reasons, in the same order', ({ grades }) =>
    heldOf(grades).map(({ reason }) => reason),
  ),
];

export const claims = table<ClaimRecord>({
  name: 'claims',
  about: {
    ja: '主張ごとに1行。統合された主張も含みます。',
    en: 'One row for each claim, merged ones too.',
  },
  key: ['claim_id'],
  columns: [
    text('claim_id', '主張のID', 'Id of the claim', ({ id }) => id),
    text('claim', '主張', 'What the claim says', (claim) => claim.text),
    ...verdictColumns,
    ...gradeColumns,
    text(
      'merged_into_id',
      '統合先のID（統合されていなければ空）',
      'Id of the claim it was merged into; empty if it was not',
      ({ mergedIntoId }) => mergedIntoId,
    ),
    integer('revision', '主張の改訂番号', 'Revision of the claim', ({ revision }) => revision),
    text('created_by', '作成した人の名前', 'Name of who made it', (claim) => claim.createdBy.name),
    text('created_by_id', '作成した人のID', 'Id of who made it', (claim) => claim.createdBy.id),
    instant(
      'created_at',
      '作成日時（UTC）',
      'When it was made, in UTC',
      (claim) => claim.createdAt,
    ),
    instant(
      'retired_at',
      '廃止日時（UTC、現役なら空）',
      'When it was retired, in UTC; empty if it was not',
      ({ retiredAt }) => retiredAt,
    ),
  ],
  read: (dataset) => dataset.claims(),
});

interface Mentioned extends AnnotationInArticle {
  readonly mention: MentionRecord;
}

const markColumns: readonly Column<Mentioned>[] = [
  articleTitle,
  exact,
  annotationLabelId,
  text(
    'speaker',
    '話者の名前',
    'Name of the speaker',
    ({ annotation }) => annotation.attribution.speaker?.name ?? null,
  ),
  text(
    'speaker_id',
    '話者のID（統合先）',
    'Id of the speaker, after merges',
    ({ annotation }) => annotation.attribution.speaker?.id ?? null,
  ),
  authorAs('author'),
];

const idColumns: readonly Column<Mentioned>[] = [
  articleId,
  versionId,
  annotationId,
  layerId,
  text(
    'claim_id',
    '主張のID（統合先）',
    'Id of the claim, after merges',
    (row) => row.mention.claimId,
  ),
  text(
    'recorded_claim_id',
    '統合前の主張のID',
    'Id of the claim as it was joined, before any merge',
    ({ mention }) => mention.recordedClaimId,
  ),
];

export const mentions = table<Mentioned>({
  name: 'mentions',
  about: { ja: '主張への言及ごとに1行。', en: 'One row for each mention of a claim.' },
  key: ['annotation_id', 'recorded_claim_id'],
  columns: [
    text('claim', '主張', 'What the claim says', ({ mention }) => mention.text),
    text(
      'stance',
      '主張に対する立場（人が決めていなければ空）',
      'What it does to the claim; empty where no person has said it',
      ({ mention }) => mention.stance,
    ),
    text(
      'aspect',
      '対象（content: 内容、utterance: 発言）',
      'Aspect: content or utterance',
      ({ mention }) => mention.aspect,
    ),
    ...markColumns,
    ...idColumns,
    text(
      'joined_by',
      '加えた人の名前',
      'Name of who joined it',
      (row) => row.mention.joinedBy.name,
    ),
    text('joined_by_id', '加えた人のID', 'Id of who joined it', (row) => row.mention.joinedBy.id),
    instant(
      'joined_at',
      '加えた日時（UTC）',
      'When it was joined, in UTC',
      (row) => row.mention.joinedAt,
    ),
  ],
  async *read(dataset) {
    for await (const row of walkAnnotations(dataset)) {
      for (const mention of row.annotation.claims) yield { ...row, mention };
    }
  },
});
