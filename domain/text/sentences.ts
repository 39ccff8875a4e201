/**
 * Cuts one line into sentences. Lines come first: no sentence crosses one, so the cost grows with the
 * text alone. The script round each stop decides whose rules are asked, so a line may mix languages.
 */
import { CLOSING_CLASS, pairBrackets } from '@/domain/text/brackets';
import { EMOJI, FEELING, SMILE } from '@/domain/text/emoji';
import { boundaryAfter, boundaryBefore, isGraphemeBoundary } from '@/domain/text/grapheme';
import { endsJapaneseSentence } from '@/domain/text/japanese-stop';
import { endsLatinSentence } from '@/domain/text/latin-stop';
import { following, type Stop } from '@/domain/text/stop';

/** A stretch of a line, half-open, in UTF-16 units of the line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What a rule may be asked about: punctuation that ends sentences in any script, ellipses among it; an opening bracket; smiles. */
const POINT = new RegExp(
  `(?<mark>[\\p{Sentence_Terminal}…‥]+)|(?<smile>${SMILE}+)|(?<open>[「『（(“„‘【\\[［〈《〔〝«｢"'])`,
  'gu',
);
/** Behind a stop, still of its sentence: closing marks and a reference in square brackets; then emoji. */
const CLOSING = new RegExp(`(?:[${CLOSING_CLASS}]|\\[[^\\s\\[\\]。]{1,20}\\])*`, 'y');
const DECORATION = new RegExp(`\\s?(?:${FEELING})+|\\s?(?:${EMOJI})+(?=\\s|$)`, 'uy');
/** A short remark or credit in round brackets, such as （鴎通信）; not a number that begins the next item. */
const CREDIT = /[（(](?![\d０-９]+[)）])[^\s()（）。！？!?.]{2,14}[)）]/y;
/** Links, tags and emoji up to the line's end say nothing by themselves. */
const APPENDIX = new RegExp(
  `(?:\\s|https?://[!-~]{1,500}|pic\\.\\w+\\.com/\\w+|[#＃@][\\p{L}\\p{N}_]+|${EMOJI}|…)+$`,
  'uy',
);
/** The line under an embedded post: a dash, a name, an @account. */
const SIGNATURE = /^\s*[—–―-].{0,200}\(@[\w.-]+\)[^。！？!?]{0,40}$/;
const TERMINAL_AT_END = /[\p{Sentence_Terminal}…‥]+[」』）)”’"'】\]］〉》〕〟〞»｣]*$/u;
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々〆、。｡､｢｣「」『』（）【】！？．・～〜]/u;

/** The sentences of one line, without the white space round them. No sentence ends inside a bracket that is closed on the line, nor inside a grapheme. A blank line has none. */
export function splitLine(line: string): Piece[] {
  const last = line.trimEnd().length;
  if (SIGNATURE.test(line)) return trimmed(line, 0, last);
  const pairs = pairBrackets(line);
  const pieces: Piece[] = [];
  let begin = 0;
  for (let at = 0; at < last; ) {
    const stop = nextStop(line, begin, at, pairs);
    if (stop === null || stop.end >= last) break;
    at = stop.end;
    if (!endsSentence(stop)) continue;
    pieces.push(...trimmed(line, begin, stop.end));
    begin = stop.end;
  }
  return [...pieces, ...trimmed(line, begin, last)];
}

/** The first stop at or after a place, outside brackets or at the end of one. */
function nextStop(
  line: string,
  begin: number,
  from: number,
  pairs: ReadonlyMap<number, number>,
): Stop | null {
  POINT.lastIndex = from;
  for (let point = POINT.exec(line); point !== null; point = POINT.exec(line)) {
    const at = point.index;
    const close = pairs.get(at);
    if (close !== undefined) {
      POINT.lastIndex = close + 1;
      const inner = TERMINAL_AT_END.exec(line.slice(Math.max(at + 1, close - 12), close));
      if (inner === null) continue;
      return {
        line,
        begin,
        at,
        mark: inner[0],
        end: sentenceEnd(line, close + 1, pairs),
        opened: at,
        pairs,
      };
    }
    if (point.groups?.open !== undefined) continue;
    const mark = point.groups?.mark ?? '';
    return {
      line,
      begin,
      at,
      mark,
      end: sentenceEnd(line, at + point[0].length, pairs),
      opened: null,
      pairs,
    };
  }
  return null;
}

/** Through everything behind the punctuation that belongs to it, but not into a bracket that closes further on. */
function sentenceEnd(line: string, from: number, pairs: ReadonlyMap<number, number>): number {
  const end = [CLOSING, DECORATION, CREDIT, APPENDIX].reduce((at, part) => {
    part.lastIndex = at;
    return part.test(line) ? part.lastIndex : at;
  }, from);
  for (let at = from; at < end; at++) if ((pairs.get(at) ?? 0) >= end) return at;
  return end;
}

function endsSentence(stop: Stop): boolean {
  if (!isGraphemeBoundary(stop.line, stop.end)) return false;
  const script = scriptOf(stop);
  if (script === 'other') return true;
  return script === 'japanese' ? endsJapaneseSentence(stop) : endsLatinSentence(stop);
}

/** Whose stop it is. A lone `.` belongs to the word before it (NATO. ロシアは…), `!`, `?` and dots to either neighbour. */
function scriptOf(stop: Stop): 'japanese' | 'latin' | 'other' {
  const { mark, line, opened } = stop;
  if (mark === '' || JAPANESE.test(mark)) return 'japanese';
  if (!/[.!?…‥]/.test(mark)) return 'other';
  const before = opened === null && JAPANESE.test(line[stop.at - 1] ?? '');
  const after = JAPANESE.test(following(stop)[0] ?? '');
  return before || (after && (mark !== '.' || opened !== null)) ? 'japanese' : 'latin';
}

function trimmed(line: string, start: number, end: number): Piece[] {
  const piece = line.slice(start, end);
  // A mark that combines with white space makes it visible: such white space stays.
  const begin = boundaryBefore(line, start + piece.length - piece.trimStart().length);
  const finish = boundaryAfter(line, start + piece.trimEnd().length);
  return begin < finish ? [{ start: begin, end: finish }] : [];
}
