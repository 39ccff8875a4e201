/** A keyword in its context: a piece of text cut into what was looked for and what stands around it. */
import { fitOf, type Search } from './search';
import { foldWidth } from './width';

export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** A character with the marks that belong to it: NFKC may make one character of both. */
const cluster = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

/** A folded text, and for each of its units where the character it came from begins and ends in the text. All in UTF-16 units. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function foldInPlace(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: found, index } of text.matchAll(cluster)) {
    const piece = foldWidth(found);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(index);
      ends.push(index + found.length);
    }
  }
  return { text: folded, starts, ends };
}

/** The whole text in pieces, in order, with every place that was looked for: the phrase where it occurs, else the words. */
export function markHits(text: string, { phrase, words }: Search): ExcerptPiece[] {
  const folded = foldInPlace(text);
  const wanted = folded.text.includes(foldWidth(phrase)) ? [phrase] : words;
  const pieces: ExcerptPiece[] = [];
  let from = 0;
  for (const found of folded.text.matchAll(patternOf(wanted))) {
    const start = Math.max(from, folded.starts[found.index] ?? from);
    const end = folded.ends[found.index + found[0].length - 1] ?? from;
    if (end <= start) continue;
    pieces.push({ text: text.slice(from, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), hit: false }].filter(isSomething);
}

/** The longer word first, or a short one would hide it. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words.map(foldWidth).sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(escaped).join('|'), 'gu');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isSomething(piece: ExcerptPiece): boolean {
  return piece.text !== '';
}

/** In code points: what is shown before the first hit, and from it on. */
const contextBefore = 24;
const contextAfter = 72;

/** The line of the first hit, cut to what stands around it; empty where there is no hit. */
export function excerptOf(text: string, search: Search): ExcerptPiece[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const fits = lines.map((line) => fitOf(line, search));
  const at = [fits.indexOf('phrase'), fits.indexOf('words')].find((place) => place !== -1);
  const line = at === undefined ? lines.find((one) => hasHit(one, search)) : lines[at];
  return line === undefined ? [] : around(markHits(line, search));
}

function hasHit(line: string, search: Search): boolean {
  return markHits(line, search).some((piece) => piece.hit);
}

function around(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const first = pieces.findIndex((piece) => piece.hit);
  const before = pieces.slice(0, first).map((piece) => piece.text);
  return [{ text: lastOf(before.join('')), hit: false }, ...firstOf(pieces.slice(first))].filter(
    isSomething,
  );
}

function lastOf(text: string): string {
  const characters = [...text];
  const kept = characters.slice(-contextBefore).join('');
  return characters.length > contextBefore ? `…${kept}` : kept;
}

/** Never cuts a hit. */
function firstOf(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
  const kept: ExcerptPiece[] = [];
  let room = contextAfter;
  for (const piece of pieces) {
    const characters = [...piece.text];
    if (room <= 0) return [...kept, { text: '…', hit: false }];
    const fits = piece.hit || characters.length <= room;
    kept.push(fits ? piece : { text: `${characters.slice(0, room).join('')}…`, hit: false });
    if (!fits) return kept;
    room -= characters.length;
  }
  return kept;
}
