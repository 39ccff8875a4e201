/** What commands on the final layer make of what stands on a board. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { Source } from '@/domain/provenance/source';
import {
  type DecideCommand,
  type DecisionRefusal,
  decideFinal,
} from '@/domain/review/decide-final';
import { type Decision, linksOf, type MergeRule } from '@/domain/review/decision';
import type { IndexedText } from '@/domain/text/offset';
import type { Annotation } from './annotation';
import { type Codebook, offersLabel } from './codebook';
import type { AdjudicationCommand } from './command';
import { closeFinal, reopenFinal } from './final-moves';
import type { Link } from './link';
import { isOpen, type Layer, type SubmissionRefusal } from './submission';

/** What a board has besides when it is the final layer's, with all the submitted layers around it. */
export interface Adjudication {
  readonly version: string;
  /** The analysts' layers that are submitted, by id. */
  readonly layers: ReadonlyMap<string, Layer>;
  /** Withdrawn ones too. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The rule chosen for this article; null where it is the project's. */
  readonly rule: MergeRule | null;
  readonly projectRule: MergeRule;
}

/** The part of a board that adjudication looks at and changes. */
export interface FinalBoard {
  readonly text: IndexedText;
  readonly codebook: Codebook;
  readonly layer: Layer;
  readonly viewer: string;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly links: ReadonlyMap<string, Link>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly adjudication: Adjudication | null;
}

export type FinalRefusal = DecisionRefusal | SubmissionRefusal;

type Done = Outcome<
  {
    readonly change: Partial<Pick<FinalBoard, 'annotations' | 'links' | 'layer' | 'adjudication'>>;
    readonly inverse: AdjudicationCommand | null;
  },
  FinalRefusal
>;

/** Brought by whoever opens an adjudication: other desks are not sent the program for it. */
export type PerformFinal = (board: FinalBoard, body: AdjudicationCommand) => Done;

export function performFinal(board: FinalBoard, body: AdjudicationCommand): Done {
  const { adjudication, layer } = board;
  if (adjudication === null || body.layer !== layer.id) return refused('layer-unknown');
  switch (body.kind) {
    case 'decide':
      return decideOn(board, adjudication, body);
    case 'choose-rule': {
      const { kind } = body;
      const inverse = { kind, layer: layer.id, rule: adjudication.rule };
      if (!isOpen(layer.state)) return refused('layer-frozen');
      return accepted({ change: { adjudication: { ...adjudication, rule: body.rule } }, inverse });
    }
    case 'adjudicate-layer':
      return moveAll(closeFinal(layer, [...adjudication.layers.values()]), adjudication);
    case 'reopen-layer':
      return moveAll(
        reopenFinal(layer, [...adjudication.layers.values()], body.reason),
        adjudication,
      );
  }
}

function decideOn(board: FinalBoard, adjudication: Adjudication, body: DecideCommand): Done {
  const { layer, codebook, sources, annotations, links, viewer } = board;
  const work = { annotations, links, decisions: adjudication.decisions };
  const decided = decideFinal(work, body, {
    text: board.text,
    version: adjudication.version,
    codebook: codebook.number,
    layer: { id: layer.id, open: isOpen(layer.state) },
    actor: viewer,
    at: null,
    knowsLabel: (id) => offersLabel(codebook, id),
    knowsSource: (id) => sources.has(id),
    isSubmitted: (id) => adjudication.layers.has(id),
    linkRevisions: (id) => linksOf(links.values(), id),
  });
  if (!decided.ok) return decided;
  const { inverse, ...after } = decided.value;
  return accepted({
    change: {
      annotations: putAll(annotations, after.annotations),
      links: putAll(links, after.links),
      adjudication: { ...adjudication, decisions: putAll(adjudication.decisions, after.decisions) },
    },
    inverse,
  });
}

function moveAll(
  moved: Outcome<{ final: Layer; layers: readonly Layer[] }, SubmissionRefusal>,
  adjudication: Adjudication,
): Done {
  if (!moved.ok) return moved;
  const { final, layers } = moved.value;
  const after = { ...adjudication, layers: putAll(adjudication.layers, layers) };
  return accepted({ change: { layer: final, adjudication: after }, inverse: null });
}

function putAll<Value extends { readonly id: string }>(
  map: ReadonlyMap<string, Value>,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const all = new Map(map);
  for (const value of values) all.set(value.id, value);
  return all;
}
