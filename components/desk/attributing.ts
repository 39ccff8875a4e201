/** Who says what the chosen mark marks, by one stroke. Each answers whether anything was done. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Attribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { previousSpeaker } from '@/domain/claim/named-nearby';
import { carriedRelay, previousRelay } from '@/domain/claim/relay-carry';
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
  const speaker = mark && previousSpeaker(desk.view.board.annotations.values(), mark);
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

/** Takes the selected words as those that attribute the chosen mark. */
export function takeCue(desk: Desk): boolean {
  const { selection } = desk;
  const mark = attributable(desk);
  if (!mark || selection === null) return false;
  window.getSelection()?.removeAllRanges();
  desk.select(null);
  return desk.act([attribute(mark, { cue: selection })]);
}

/** A sentence without a statement has nobody who states it. */
function attributable({ chosen, leave }: Desk): Annotation | null {
  return chosen !== null && chosen.label !== null && leave.annotate ? chosen : null;
}
