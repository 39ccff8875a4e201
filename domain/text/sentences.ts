/**
 * Cuts one line into sentences. Lines come first: no sentence crosses one, so the cost grows with the
 * text alone. The script round each stop decides whose rules are asked, so a line may mix languages.
 */
import { CLOSING_CLASS, pairBrackets } from '@/domain/text/brackets';
import { EMOJI, FEELING, SMILE } from '@/domain/text/emoji';
import { boundaryAfter, boundaryBefore, isGraphemeBoundary } from '@/domain/text/grapheme';
import { endsJapaneseSentence } from '@/domain/text/japanese-stop';
import { endsLatinSentence } from '@/domain/text/latin-stop';
import type { Stop } from '@/domain/text/stop';

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
/** A short remark or credit in round brackets, such as （共同）; not a number that begins the next item. */
const CREDIT = /[（(](?![\d０-９]+[)）])[^\s()（）。！？!?.]{2,14}[)）]/y;
/** Links, tags and emoji up to the line's end say nothing by themselves. */
const APPENDIX = new RegExp(
  `(?:\\s+|https?://[!-~]+|pic\\.\\S+|[#＃@][\\p{L}\\p{N}_]+|${EMOJI}|…)+$`,
  'uy',
);
/** The line under an embedded post: a dash, a name, an @account. */
const SIGNATURE = /^\s*[—–―-].*\(@[\w.]+\)/;
const TERMINAL_AT_END = /[\p{Sentence_Terminal}…‥]+[」』）)”’"'】\]］〉》〕〟〞»｣]*$/u;
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー々〆、。「」『』（）【】！？．・～〜]/u;

/** The sentences of one line, without the white space round them. No sentence ends inside a bracket that is closed on the line, nor inside a grapheme. A blank line has none. */
export function splitLine(line: string): Piece[] {
  if (SIGNATURE.test(line)) return trimmed(line, 0, line.length);
  const pairs = pairBrackets(line);
  const pieces: Piece[] = [];
  let begin = 0;
  for (let at = 0; at < line.length; ) {
    const stop = nextStop(line, begin, at, pairs);
    if (stop === null) break;
    at = stop.end;
    if (!endsSentence(stop)) continue;
    pieces.push(...trimmed(line, begin, stop.end));
    begin = stop.end;
  }
  return [...pieces, ...trimmed(line, begin, line.length)];
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
      return { line, begin, at, mark: inner[0], end: sentenceEnd(line, close + 1), opened: at };
    }
    if (point.groups?.open !== undefined) continue;
    const mark = point.groups?.mark ?? '';
    return { line, begin, at, mark, end: sentenceEnd(line, at + point[0].length), opened: null };
  }
  return null;
}

function sentenceEnd(line: string, from: number): number {
  return [CLOSING, DECORATION, CREDIT, APPENDIX].reduce((at, part) => {
    part.lastIndex = at;
    return part.test(line) ? part.lastIndex : at;
  }, from);
}

function endsSentence(stop: Stop): boolean {
  if (stop.line.slice(stop.end).trim() === '' || !isGraphemeBoundary(stop.line, stop.end))
    return false;
  const before = stop.line[stop.at - 1] ?? '';
  const next = stop.line.slice(stop.end, stop.end + 2).trimStart()[0] ?? '';
  const isJapanese = JAPANESE.test(before) || JAPANESE.test(stop.mark) || JAPANESE.test(next);
  if (stop.mark === '') return JAPANESE.test(before) && endsJapaneseSentence(stop);
  if (/^[…‥.]*$/.test(stop.mark) && isJapanese && stop.mark !== '.') return false;
  if (/^[\p{Sentence_Terminal}]/u.test(stop.mark) && !/[.!?…‥]/.test(stop.mark) && !isJapanese)
    return true;
  return isJapanese ? endsJapaneseSentence(stop) : endsLatinSentence(stop);
}

function trimmed(line: string, start: number, end: number): Piece[] {
  const piece = line.slice(start, end);
  // A mark that combines with white space makes it visible: such white space stays.
  const begin = boundaryBefore(line, start + piece.length - piece.trimStart().length);
  const finish = boundaryAfter(line, start + piece.trimEnd().length);
  return begin < finish ? [{ start: begin, end: finish }] : [];
}
