/** Whether a stop between words of an alphabet ends the sentence: the capital behind it speaks for an end, abbreviations, initials and a speaker's name against it. */
import { BEFORE_FIGURE, MAYBE_LAST, NEVER_LAST, OPENERS } from '@/domain/text/abbreviations';
import { following, isAtBeginning, isSpacedAfter, type Stop } from '@/domain/text/stop';

/** How far back a word before a stop is read, in UTF-16 units: longer than any abbreviation. */
const LONGEST = 24;

/** Japanese is written on to a word without a space, and is no part of it. */
const WORD_BEFORE = /(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{M}\d.&’'-])*$/u;

const SAID =
  'said|says|say|asked|asks|replied|replies|told|tells|added|adds|wrote|writes|answered|shouted|insisted|recalled|continued|concluded|warned|noted|argued';

/** “Is it true?” Ms. Ito asked: a name, up to four words, with its verb. */
const SPEAKER_FOLLOWS = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:${SAID})\\b`, 'u');

export function endsLatinSentence(stop: Stop): boolean {
  if (!isSpacedAfter(stop)) return false;
  const next = following(stop);
  if (goesOn(next)) return false;
  if (stop.opened !== null) return endsBehindBracket(stop, stop.opened, next);
  if (isEllipsis(stop.mark)) return endsWithEllipsis(stop, next);
  return stop.mark !== '.' || endsWithFullStop(stop, next);
}

/** A small letter goes on, behind an opening mark or a dash as well; a name such as iPhone does not count. */
function goesOn(next: string): boolean {
  return /^(?:&|["“‘'«([—–-]*\s*\p{Ll}(?!\p{Lu}))/u.test(next);
}

/** A quotation may end a sentence anywhere; a round or square bracket only one that it began. */
function endsBehindBracket(stop: Stop, opened: number, next: string): boolean {
  if (/[（([［]/.test(stop.line[opened] ?? '')) return isAtBeginning(stop, opened);
  return !SPEAKER_FOLLOWS.test(next);
}

function isEllipsis(mark: string): boolean {
  return /^(?:\.{2,}|[…‥]+\.?)$/.test(mark);
}

/** “word... Then” may end; “word ... Then”, with a space, is an omission, and ends only before a plain opener. */
function endsWithEllipsis(stop: Stop, next: string): boolean {
  if (/\d/.test(next[0] ?? '')) return false;
  return /\S/.test(stop.line[stop.at - 1] ?? ' ') || opensSentence(next);
}

function endsWithFullStop(stop: Stop, next: string): boolean {
  const word = wordBefore(stop);
  if (NEVER_LAST.has(word) || isItemNumber(stop)) return false;
  if (BEFORE_FIGURE.has(word) && /^[\d０-９#]/.test(next)) return false;
  if (/^\p{L}$/u.test(word)) return opensSentence(next);
  if (MAYBE_LAST.has(word) || isDotted(word)) return opensSentence(next) || /^["“‘«]/.test(next);
  return true;
}

function wordBefore(stop: Stop): string {
  const from = Math.max(stop.begin, stop.at - LONGEST);
  return WORD_BEFORE.exec(stop.line.slice(from, stop.at))?.[0] ?? '';
}

/** U.S, p.m, Ph.D: letters with stops inside. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word);
}

/** 1. or B. or iv. at the head of an item. */
function isItemNumber(stop: Stop): boolean {
  const head = stop.line.slice(Math.max(stop.begin, stop.at - LONGEST), stop.at);
  return (
    stop.at - stop.begin < LONGEST && /^[\s•·*(-]*(?:\d{1,3}|\p{L}\d?|[ivx]{1,4})$/u.test(head)
  );
}

function opensSentence(next: string): boolean {
  const word = /^["“‘«(]*(\p{Lu}\p{L}*)(?![\p{L}.])/u.exec(next)?.[1];
  return word !== undefined && OPENERS.has(word);
}
