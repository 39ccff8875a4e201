/**
 * One layer on the desk, in memory, and what commands make of it. The browser works on a board at once, the
 * server decides with the same functions, and a replay of the history must end in the same board.
 */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { decideSource, type SourceRefusal } from '@/domain/provenance/decide-source';
import type { Source } from '@/domain/provenance/source';
import type { ReviewRefusal } from '@/domain/review/decide-review';
import type { Comment, Verdict } from '@/domain/review/verdict';
import { correctLayout, type Layout, type LayoutRefusal } from '@/domain/text/layout';
import type { IndexedText } from '@/domain/text/offset';
import type { Annotation } from './annotation';
import { type Codebook, offersLabel } from './codebook';
import { comesOrGoes } from './comes-or-goes';
import type { CommandBody } from './command';
import { type CommandAbout, type Handlers, handOn } from './command-matter';
import { type AnnotationRefusal, decideAnnotation } from './decide-annotation';
import { decideLink, type LinkRefusal } from './decide-link';
import { EditedMap } from './edited-map';
import { type Grading, type GradingRefusal, gradeOn } from './grading';
import type { Link } from './link';
import { moveLayer } from './move-layer';
import type { Adjudication, FinalRefusal, PerformFinal } from './perform-final';
import { performReview } from './perform-review';
import { isOpen, type Layer, type SubmissionRefusal, type UnlabelledRule } from './submission';

export interface Board extends Grading {
  /** Where it is the final layer's board, the layers and decisions around it. */
  readonly adjudication: Adjudication | null;
  /** What decides there; without it no command on the final layer is done. */
  readonly final: PerformFinal | null;
  readonly text: IndexedText;
  readonly layout: Layout;
  readonly layoutRevision: number;
  readonly codebook: Codebook;
  readonly layer: Layer;
  /** What the project says to a submission that leaves sentences unlabelled. */
  readonly unlabelled: UnlabelledRule;
  /** Account id of the person at the desk. */
  readonly viewer: string;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly links: ReadonlyMap<string, Link>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Standing verdicts by `verdictKey`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly comments: ReadonlyMap<string, Comment>;
}

export type BoardRefusal =
  | AnnotationRefusal
  | FinalRefusal
  | GradingRefusal
  | LayoutRefusal
  | LinkRefusal
  | ReviewRefusal
  | SourceRefusal
  | SubmissionRefusal;

export type Performed = Outcome<
  { readonly board: Board; readonly inverse: CommandBody | null },
  BoardRefusal
>;

const { put } = EditedMap;

const handlers: Handlers<Board, Performed> = {
  annotation: performAnnotation,
  link: performLink,
  layout: performLayout,
  source: performSource,
  verdict: (board, body) => withChange(board, performReview(board, body)),
  comment: (board, body) => withChange(board, performReview(board, body)),
  grade: gradeOn,
  decision: performAdjudication,
  'final-layer': performAdjudication,
  layer: performLayer,
};

/** The board after a command, and the command that takes it back. What the server alone can know, such as whether a link's target is still there, it decides later. */
export function perform(board: Board, body: CommandBody): Performed {
  return handOn(handlers, board, body);
}

/** The layer that is written in here: one's own, or the final one where that is adjudicated. */
function ownLayer({ layer, viewer, adjudication }: Board): { id: string; open: boolean } {
  const isWritten = layer.author === viewer || (layer.author === null && adjudication !== null);
  return isWritten ? { id: layer.id, open: isOpen(layer.state) } : { id: '', open: true };
}

function performAnnotation(board: Board, body: CommandAbout<'annotation'>): Performed {
  if (board.adjudication !== null && comesOrGoes(body)) return refused('final-by-decision');
  const { text, codebook, sources } = board;
  const decided = decideAnnotation(board.annotations.get(body.annotation) ?? null, body, {
    text,
    codebook: codebook.number,
    layer: ownLayer(board),
    knowsLabel: (id) => offersLabel(codebook, id),
    knowsSource: (id) => sources.has(id),
  });
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  const annotations = put(board.annotations, after.id, after);
  return accepted({ board: { ...board, annotations }, inverse });
}

function performLink(board: Board, body: CommandAbout<'link'>): Performed {
  const before = board.links.get(body.link) ?? null;
  const fromId = body.kind === 'link' ? body.annotation : before?.annotation;
  const decided = decideLink(before, body, {
    from: board.annotations.get(fromId ?? '') ?? null,
    layer: ownLayer(board),
    targetFault: () => null,
  });
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  return accepted({ board: { ...board, links: put(board.links, after.id, after) }, inverse });
}

function performLayout(board: Board, body: CommandAbout<'layout'>): Performed {
  if (body.revision !== board.layoutRevision) return refused('changed-meanwhile');
  const corrected = correctLayout(board.text, board.layout, body.correction);
  if (!corrected.ok) return corrected;
  const { layout, inverse } = corrected.value;
  const layoutRevision = board.layoutRevision + 1;
  return accepted({
    board: { ...board, layout, layoutRevision },
    inverse: { kind: 'correct-layout', revision: layoutRevision, correction: inverse },
  });
}

function performSource(board: Board, body: CommandAbout<'source'>): Performed {
  const inUse = [...board.annotations.values()].some(
    ({ attribution }) =>
      attribution.speaker === body.source || attribution.relay.includes(body.source),
  );
  const decided = decideSource(board.sources.get(body.source) ?? null, body, inUse);
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  return accepted({ board: { ...board, sources: put(board.sources, after.id, after) }, inverse });
}

function performLayer(board: Board, body: CommandAbout<'layer'>): Performed {
  const moved = moveLayer(board, body);
  return moved.ok ? accepted({ board: { ...board, layer: moved.value }, inverse: null }) : moved;
}

function performAdjudication(
  board: Board,
  body: CommandAbout<'decision' | 'final-layer'>,
): Performed {
  return board.final ? withChange(board, board.final(board, body)) : refused('layer-unknown');
}

type Change = Outcome<
  { readonly change: Partial<Board>; readonly inverse: CommandBody | null },
  BoardRefusal
>;

function withChange(board: Board, done: Change): Performed {
  if (!done.ok) return done;
  const { change, inverse } = done.value;
  return accepted({ board: { ...board, ...change }, inverse });
}
