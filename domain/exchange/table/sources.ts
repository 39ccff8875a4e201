/** The table of sources. */
import type { SourceRecord } from '../record/source';
import { address, heldOf, instant, list, table, text } from './column';

export const sources = table<SourceRecord>({
  name: 'sources',
  about: {
    ja: '情報源ごとに1行。統合された情報源も含みます。',
    en: 'One row for each source, merged ones too.',
  },
  key: ['source_id'],
  columns: [
    text('source_id', '情報源のID', 'Id of the source', ({ id }) => id),
    text('kind', '種類', 'Kind', ({ kind }) => kind),
    text('name', '名前', 'Name', ({ name }) => name),
    list('aliases', '別名', 'Aliases', ({ aliases }) => aliases),
    text(
      'affiliation_id',
      '所属先のID（統合先）',
      'Id of the source it belongs to, after merges',
      ({ affiliation }) => affiliation?.id ?? null,
    ),
    text(
      'affiliation',
      '所属先の名前',
      'Name of the source it belongs to',
      ({ affiliation }) => affiliation?.name ?? null,
    ),
    text(
      'country',
      '国（ISO 3166-1の2文字か名前）',
      'Country: ISO 3166-1, or a name',
      ({ country }) => country,
    ),
    address('homepage', 'ホームページ', 'Homepage', ({ homepage }) => homepage),
    text(
      'confidential',
      '名前を伏せているか（yes・no）',
      'Whether the name is withheld: yes or no',
      ({ confidential }) => (confidential ? 'yes' : 'no'),
    ),
    text(
      'merged_into_id',
      '統合先のID（統合されていなければ空）',
      'Id of the source it was merged into; empty if it was not',
      ({ mergedIntoId }) => mergedIntoId,
    ),
    text(
      'stands_for_id',
      '最終的な統合先のID',
      'Id of the source that stands for it in the end',
      ({ standsFor }) => standsFor.id,
    ),
    text(
      'stands_for',
      '最終的な統合先の名前',
      'Name of that source',
      ({ standsFor }) => standsFor.name,
    ),
    list(
      'reliability',
      '信頼性（A〜F、評価者ごと。F は判断できない）',
      'Reliability, A to F, as each grader holds it; F cannot be judged',
      ({ grades }) => heldOf(grades).map(({ value }) => value),
    ),
    list(
      'reliability_graders',
      '評価した人（同じ順）',
      'Graders, in the same order',
      ({ grades }) => heldOf(grades).map(({ grader }) => grader.name),
    ),
    list(
      'reliability_reasons',
      '評価の理由（同じ順）',
      'Reasons, in the same order',
      ({ grades }) => heldOf(grades).map(({ reason }) => reason),
    ),
    instant(
      'created_at',
      '登録日時（UTC）',
      'When it was named, in UTC',
      ({ createdAt }) => createdAt,
    ),
    instant(
      'retired_at',
      '廃止日時（UTC、現役なら空）',
      'When it was retired, in UTC; empty if it was not',
      ({ retiredAt }) => retiredAt,
    ),
  ],
  read: (dataset) => dataset.sources(),
});
