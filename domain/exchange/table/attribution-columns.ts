/** The columns that say who says what is marked, through whom it came. */

import type { Cell } from '../csv';
import type { AnnotationRecord, AttributionRecord } from '../record/annotation';
import { type Column, idsOf, integer, list, namesOf, text } from './column';

type Row = { readonly annotation: AnnotationRecord };

const of =
  (pick: (attribution: AttributionRecord) => Cell | undefined) =>
  ({ annotation }: Row): Cell =>
    pick(annotation.attribution) ?? null;

export const attributionColumns: readonly Column<Row>[] = [
  text(
    'speaker_id',
    '話者のID（統合先）',
    'Id of the speaker, after merges',
    of(({ speaker }) => speaker?.id),
  ),
  text(
    'speaker',
    '話者の名前',
    'Name of the speaker',
    of(({ speaker }) => speaker?.name),
  ),
  list(
    'speaker_reliability',
    '話者の信頼性（評価者ごとの値。良い順、F は最後）',
    'Reliability of the speaker: all values that graders hold, best first, F last',
    ({ annotation }) => annotation.attribution.speakerReliability,
  ),
  text(
    'cue',
    '手がかり',
    'The words that attribute',
    of(({ cue }) => cue?.exact),
  ),
  integer(
    'cue_start',
    '手がかりの始まり（コードポイント）',
    'Start of these words in code points',
    of(({ cue }) => cue?.start),
  ),
  integer(
    'cue_end',
    '手がかりの終わり（コードポイント）',
    'End of these words in code points',
    of(({ cue }) => cue?.end),
  ),
  integer(
    'cue_start_utf16',
    '手がかりの始まり（UTF-16単位）',
    'Start of these words in UTF-16 units',
    of(({ cue }) => cue?.startUtf16),
  ),
  integer(
    'cue_end_utf16',
    '手がかりの終わり（UTF-16単位）',
    'End of these words in UTF-16 units',
    of(({ cue }) => cue?.endUtf16),
  ),
  list(
    'relay',
    '中継の名前（話者に近い順）',
    'Names of the relays, nearest the speaker first',
    ({ annotation }) => namesOf(annotation.attribution.relay),
  ),
  list('relay_ids', '中継のID', 'Ids of the relays', ({ annotation }) =>
    idsOf(annotation.attribution.relay),
  ),
  text(
    'relay_ends',
    '前から続く中継がここで終わるか（yes・no）',
    'Whether the relay named further up ends before this: yes or no',
    of(({ relayEnds }) => (relayEnds ? 'yes' : 'no')),
  ),
  text(
    'directness',
    '引用の形（direct、indirect、mixed）',
    'Directness: direct, indirect or mixed',
    of(({ directness }) => directness),
  ),
  text(
    'said_at',
    '発言の時',
    'When it was said',
    of(({ saidAt }) => saidAt),
  ),
  text(
    'said_where',
    '発言の場所',
    'Where it was said',
    of(({ saidWhere }) => saidWhere),
  ),
  text(
    'polarity',
    '極性（+、-）',
    'Polarity: + or -',
    of(({ polarity }) => polarity),
  ),
  text(
    'certainty',
    '確度',
    'Certainty',
    of(({ certainty }) => certainty),
  ),
  text(
    'content',
    '引用の内容（fact-like、opinion-like）',
    'Content of a quote: fact-like or opinion-like',
    of(({ content }) => content),
  ),
];
