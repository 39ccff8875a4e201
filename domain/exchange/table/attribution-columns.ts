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
    '発言者のID（統合先）',
    'Id of the speaker, after merges',
    of(({ speaker }) => speaker?.id),
  ),
  text(
    'speaker',
    '発言者の名前',
    'Name of the speaker',
    of(({ speaker }) => speaker?.name),
  ),
  text(
    'cue',
    '発言を示す言葉',
    'The words that attribute',
    of(({ cue }) => cue?.exact),
  ),
  integer(
    'cue_start',
    '発言を示す言葉の始まり（コードポイント）',
    'Start of these words in code points',
    of(({ cue }) => cue?.start),
  ),
  integer(
    'cue_end',
    '発言を示す言葉の終わり（コードポイント）',
    'End of these words in code points',
    of(({ cue }) => cue?.end),
  ),
  integer(
    'cue_start_utf16',
    '発言を示す言葉の始まり（UTF-16単位）',
    'Start of these words in UTF-16 units',
    of(({ cue }) => cue?.startUtf16),
  ),
  integer(
    'cue_end_utf16',
    '発言を示す言葉の終わり（UTF-16単位）',
    'End of these words in UTF-16 units',
    of(({ cue }) => cue?.endUtf16),
  ),
  list(
    'relay',
    '伝達経路の名前（発言者に近い順）',
    'Names of the relays, nearest the speaker first',
    ({ annotation }) => namesOf(annotation.attribution.relay),
  ),
  list('relay_ids', '伝達経路のID', 'Ids of the relays', ({ annotation }) =>
    idsOf(annotation.attribution.relay),
  ),
  text(
    'directness',
    '直接性（direct、indirect、mixed）',
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
    '確かさ',
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
