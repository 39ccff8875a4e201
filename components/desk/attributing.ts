/** Who says what the chosen mark marks, by one stroke. Each answers whether anything was done. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Attribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { findCues } from '@/domain/claim/find-cues';
import { previousSpeaker } from '@/domain/claim/named-nearby';
import { carriedRelay, previousRelay } from '@/domain/claim/relay-carry';
import { sentenceAt } from '@/domain/text/layout';
import { codePoint } from '@/domain/text/offset';
import { compareSpans, type Span } from '@/domain/text/span';
import type { Desk } from './desk-context';

export function attribute(mark: Annotation, change: Partial<Attribution>): CommandBody {
  const { id, revision, label, attribution } = mark;
  return {
    kind: 'judge',
    annotation: id,
    revision,
    label,
    attribution: { ...attribution, ...change },
  };
}

/** Names the speaker of the last attributed mark before the chosen one. */
export function speakAsBefore(desk: Desk): boolean {
  const mark = attributable(desk);
  const speaker = mark && previousSpeaker(desk.view.order.marks, mark);
  if (!mark || !speaker || speaker === mark.attribution.speaker) return false;
  return desk.act([attribute(mark, { speaker })]);
}

/** Takes over the relay that carries on to the chosen mark, else the nearest one named before it. */
export function relayAsBefore(desk: Desk): boolean {
  const mark = attributable(desk);
  const relay = mark && relayBefore(desk, mark);
  if (!mark || !relay || relay.join() === mark.attribution.relay.join()) return false;
  return desk.act([attribute(mark, { relay, relayEnds: false })]);
}

/** Takes over both, as one step: the same speaker through the same sources. */
export function attributeAsBefore(desk: Desk): boolean {
  const mark = attributable(desk);
  if (mark === null) return false;
  const speaker =
    previousSpeaker(desk.view.board.annotations.values(), mark) ?? mark.attribution.speaker;
  const spoken = { ...mark, attribution: { ...mark.attribution, speaker } };
  const relay = relayBefore(desk, spoken) ?? mark.attribution.relay;
  const change = { speaker, relay, relayEnds: false };
  const command = attribute(mark, change);
  return isSame(mark.attribution, { ...mark.attribution, ...change }) ? false : desk.act([command]);
}

function isSame(a: Attribution, b: Attribution): boolean {
  return a.speaker === b.speaker && a.relay.join() === b.relay.join();
}

function relayBefore({ view }: Desk, mark: Annotation): readonly string[] | null {
  const { annotations, layout } = view.board;
  const marks = [...annotations.values()];
  return (carriedRelay(marks, mark, layout) ?? previousRelay(marks, mark))?.relay ?? null;
}

/** Says that what was relayed further up ends before the chosen mark, or takes that back. */
export function endRelay(desk: Desk, mark: Annotation, relayEnds: boolean): boolean {
  return desk.act([attribute(mark, { relayEnds })]);
}

/** Takes the selected words as those that attribute the chosen mark; with nothing selected, the next of those proposed. */
export function takeCue(desk: Desk): boolean {
  const { selection } = desk;
  const mark = attributable(desk);
  if (mark === null) return false;
  if (selection === null) return takeProposedCue(desk, mark);
  window.getSelection()?.removeAllRanges();
  desk.select(null);
  return desk.act([attribute(mark, { cue: selection })]);
}

function takeProposedCue(desk: Desk, mark: Annotation): boolean {
  const cue = proposedCue(desk, mark);
  return cue !== null && desk.act([attribute(mark, { cue })]);
}

/** The likeliest cue in the mark's sentences, or the one after that which it has; null when there is no other. */
export function proposedCue({ view }: Pick<Desk, 'view'>, mark: Annotation): Span | null {
  const { text, layout } = view.board;
  const { cue } = mark.attribution;
  const first = sentenceAt(layout, mark.span.start) ?? mark.span;
  const last = sentenceAt(layout, codePoint(mark.span.end - 1)) ?? mark.span;
  const cues = findCues(text, { start: first.start, end: last.end });
  const at = cue === null ? -1 : cues.findIndex((one) => compareSpans(one, cue) === 0);
  const next = cues[(at + 1) % Math.max(cues.length, 1)];
  return next === undefined || (cue !== null && compareSpans(next, cue) === 0) ? null : next;
}

/** A sentence without a statement has nobody who states it. */
function attributable({ chosen, leave }: Desk): Annotation | null {
  return chosen !== null && chosen.label !== null && leave.annotate ? chosen : null;
}
