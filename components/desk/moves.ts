/** Moves over the text: by sentence, to what is unlabelled, from mark to mark. Each answers whether there was anywhere to go. */
import type { Span } from '@/domain/text/span';
import type { Desk } from './desk-context';
import type { Reading } from './desk-reading';
import { firstMark } from './progress';
import { touching } from './touching';

/** Moves by sentence, and takes up the first mark there. */
export function step(desk: Desk, reading: Reading, by: 1 | -1): boolean {
  const { sentences, marks } = reading;
  const from = desk.sentence;
  const at = from === null ? 0 : firstFrom(sentences, from.start) + by;
  const next = Math.min(Math.max(at, 0), sentences.length - 1);
  const sentence = sentences[next];
  return goTo(desk, reading, next, (sentence && firstMark(marks, sentence)?.id) ?? null);
}

export function toUnlabelled(desk: Desk, reading: Reading): boolean {
  const { sentences, marks, labelled } = reading;
  if (labelled === sentences.length) return false;
  const after = desk.sentence === null ? 0 : firstFrom(sentences, desk.sentence.start + 1);
  const isOpen = (sentence: Span) => firstMark(marks, sentence) === undefined;
  const behind = sentences.findIndex((sentence, at) => at >= after && isOpen(sentence));
  return goTo(desk, reading, behind >= 0 ? behind : sentences.findIndex(isOpen), null);
}

/** From the beginning of the text, wherever the cursor is. */
export function toFirstUnlabelled(desk: Desk, reading: Reading): boolean {
  return toUnlabelled({ ...desk, sentence: null }, reading);
}

/** To the next mark that lacks something, and round again. */
export function toIncomplete(desk: Desk, reading: Reading): boolean {
  const { marks, isIncomplete, sentences } = reading;
  const here = desk.sentence?.start ?? -1;
  const chosenAt = marks.findIndex(({ id }) => id === desk.chosen?.id);
  const ahead = marks.findIndex(({ span }) => span.start >= here);
  const from = chosenAt >= 0 ? chosenAt + 1 : Math.max(ahead, 0);
  const round = [...marks.slice(from), ...marks.slice(0, from)];
  const next = round.find(isIncomplete);
  if (next === undefined) return false;
  const at = sentences.findIndex(({ end }) => end > next.span.start);
  return goTo(desk, reading, at, next.id);
}

export function toMark(desk: Desk, reading: Reading, by: 1 | -1): boolean {
  const { marks, sentences } = reading;
  const chosenAt = marks.findIndex(({ id }) => id === desk.chosen?.id);
  const here = desk.sentence?.start ?? 0;
  const found = chosenAt >= 0 ? chosenAt + by : marks.findIndex(({ span }) => span.start >= here);
  const next = marks[Math.min(Math.max(found, 0), marks.length - 1)];
  if (next === undefined) return false;
  const at = sentences.findIndex(({ end }) => end > next.span.start);
  return goTo(desk, reading, at, next.id);
}

function goTo(desk: Desk, { sentences }: Reading, at: number, choose: string | null): boolean {
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  desk.moveTo(sentence);
  desk.choose(choose);
  desk.select(null);
  return true;
}

/** The place of the first sentence that begins at an offset or behind it. */
function firstFrom(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function letGo(desk: Desk): boolean {
  if (desk.selection === null && desk.chosen === null) return false;
  if (desk.selection !== null) window.getSelection()?.removeAllRanges();
  else desk.choose(null);
  desk.select(null);
  return true;
}

/** From one mark on the sentence, or under the chosen mark, to the next, and round again. */
export function cycle(desk: Desk, { marks }: Reading): boolean {
  const here = desk.chosen?.span ?? desk.sentence;
  if (here === null) return false;
  const around = touching(marks, here, ({ span }) => span);
  const at = around.findIndex(({ id }) => id === desk.chosen?.id);
  const next = around[(at + 1) % Math.max(around.length, 1)];
  if (next === undefined) return false;
  desk.choose(next.id);
  return true;
}
