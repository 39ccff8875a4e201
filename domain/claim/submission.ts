/** The states of a layer, and who may move it from one to another: the only legal moves. */
import { accepted, type Outcome, refused } from '@/domain/outcome';

export const layerStates = ['open', 'submitted', 'returned', 'adjudicated'] as const;
export type LayerState = (typeof layerStates)[number];

export interface Layer {
  readonly id: string;
  /** Account id of the analyst; null for the final layer. */
  readonly author: string | null;
  readonly state: LayerState;
  /** Counted from 1; returning a layer opens the next. */
  readonly round: number;
}

/** What a project says to a submission that leaves sentences unlabelled. */
export const unlabelledRules = ['allow', 'warn', 'refuse'] as const;
export type UnlabelledRule = (typeof unlabelledRules)[number];

export type LayerMove = 'submit' | 'return';
export type SubmissionRefusal =
  | 'layer-not-adjudicated'
  | 'layer-not-open'
  | 'layer-not-submitted'
  | 'layer-not-yours'
  | 'layer-unknown'
  | 'positions-undecided'
  | 'reopen-needs-reason'
  | 'return-needs-reason'
  | 'sentences-unlabelled';

const moves: Record<LayerMove, Partial<Record<LayerState, LayerState>>> = {
  submit: { open: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned' },
};

/** Whether a layer in this state still takes changes. */
export function isOpen(state: LayerState): boolean {
  return state === 'open' || state === 'returned';
}

/** The layer after its analyst submitted it. Refused when it is someone else's or already submitted, or leaves `unlabelled` sentences where the project wants none. */
export function submit(
  layer: Layer,
  actor: string,
  work: { readonly unlabelled: number; readonly rule: UnlabelledRule },
): Outcome<Layer, SubmissionRefusal> {
  if (layer.author !== actor) return refused('layer-not-yours');
  const state = moves.submit[layer.state];
  if (state === undefined) return refused('layer-not-open');
  if (work.rule === 'refuse' && work.unlabelled > 0) return refused('sentences-unlabelled');
  return accepted({ ...layer, state });
}

/** The layer after a reviewer returned it with a reason, in its next round. */
export function giveBack(layer: Layer, reason: string): Outcome<Layer, SubmissionRefusal> {
  if (reason.trim() === '') return refused('return-needs-reason');
  const state = moves.return[layer.state];
  if (state === undefined) return refused('layer-not-submitted');
  return accepted({ ...layer, state, round: layer.round + 1 });
}
