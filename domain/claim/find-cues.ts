/** The words of a sentence that look like they attribute it (と述べた, によると, "said that"): proposed to whoever marks the cue, who decides. */
import { pairBrackets } from '@/domain/text/brackets';
import { type IndexedText, utf16 } from '@/domain/text/offset';
import type { Span } from '@/domain/text/span';

/** Verbs by which somebody says something, up to where they are inflected. */
const says = [
  '述べ|語っ|語り|語る|話し|話す|答え|応じ|伝え|報じ|訴え|認め|断じ|嘆い|書い|記し|投稿し|付け加え|呼び?か[けし]|明らかにし|胸を張っ',
  '(?:発表|主張|指摘|説明|否定|否認|反論|反発|批判|非難|強調|警告|発言|言明|声明|表明|断言|明言|証言|回答|報告|宣言|称賛|評価|要求|コメント|ツイート|ポスト)(?:し|する|され)',
  '称え|たたえ|見て|みて|し(?:て(?:いる|います)|た)|され(?:る|た|て|ます)|い(?:う|い|った)',
].join('|');

/** A verb of saying and its inflection, which is kana; "according to", with what it is said to rest on. */
const japanese = new RegExp(
  `と(?:${says})[ぁ-ん]*|(?:(?:伝え|報じ)たところ)?によ(?:ると|れば|りますと)|を(?:否定|否認)し[ぁ-ん]*`,
  'gu',
);
const english =
  /\b(?:according to|(?:said|says|say|told|tells|announced|claimed|claims|denied|denies|added|reported|reports|wrote|stated|insisted|warned|noted|argued|acknowledged|confirmed)(?: that)?)\b/giu;

/**
 * Cues in a stretch of a text, the likeliest first: in Japanese and in English alike the last one is its speaker's, and
 * those before it are of who relays. What stands between quotation marks attributes nothing of the sentence around it.
 */
export function findCues(text: IndexedText, within: Span): Span[] {
  const from = text.toUtf16(within.start);
  const line = text.slice(within);
  const quoted = [...pairBrackets(line)];
  const found = [...line.matchAll(japanese), ...line.matchAll(english)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start }) => !quoted.some(([open, close]) => open < start && start < close))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  return found.map(({ start, end }) => ({
    start: text.toCodePoint(utf16(from + start)),
    end: text.toCodePoint(utf16(from + end)),
  }));
}
