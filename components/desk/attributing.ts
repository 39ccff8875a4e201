/** Who says what the chosen mark marks, by one stroke. Each answers whether anything was done. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Attribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { previousSpeaker } from '@/domain/claim/named-nearby';
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
