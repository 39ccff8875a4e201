/** Grades of a layer's annotations on the desk, and what a command makes of them. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { decideGrade, type GradeRefusal, type GradeWish } from '@/domain/provenance/decide-grade';
import type { Grade } from '@/domain/provenance/grade';
import type { GradeScale } from '@/domain/provenance/grade-scale';
import type { Annotation } from './annotation';
import type { GradeCommand } from './command';
import type { Decided } from './decide-annotation';
import { isOpen, type Layer } from './submission';

export type GradingRefusal =
  | GradeRefusal
  | 'annotation-erased'
  | 'annotation-unknown'
  | 'layer-frozen'
  | 'nothing-to-grade';

/** What a board holds of grades. */
export interface Grading {
  /** By annotation, in the order in which they were given. */
  readonly grades: ReadonlyMap<string, readonly Grade[]>;
  /** The project's scale. */
  readonly gradeScale: GradeScale;
}

/** What has to be known to decide on the credibility of one annotation. */
export interface GradingSetting {
  readonly annotation: Pick<Annotation, 'label' | 'erased'> | null;
  /** The layer it belongs to. */
  readonly layer: Pick<Layer, 'author' | 'state'>;
  /** All words on the annotation, in order. */
  readonly grades: readonly Grade[];
  readonly scale: GradeScale;
  /** Account id of the person who asks. */
  readonly grader: string;
}

/**
 * Decides on the asking person's grade. What analysts think of their own marks is frozen with their layer, before they
 * see the others'; whoever else may grade does so whenever they like.
 */
export function decideGrading(
  command: GradeCommand,
  { annotation, layer, grades, scale, grader }: GradingSetting,
): Outcome<Decided<Grade, GradeCommand>, GradingRefusal> {
  if (annotation === null) return refused('annotation-unknown');
  if (annotation.erased) return refused('annotation-erased');
  if (layer.author === grader && !isOpen(layer.state)) return refused('layer-frozen');
  if (command.kind === 'grade-annotation' && annotation.label === null) {
    return refused('nothing-to-grade');
  }
  const decided = decideGrade(command.kind === 'withdraw-grade' ? null : command, {
    axis: 'credibility',
    scale,
    grader,
    earlier: grades.filter((grade) => grade.grader === grader),
    anonymous: false,
    proposed: false,
    proposer: null,
  });
  if (!decided.ok) return decided;
  const { after, before } = decided.value;
  return accepted({ after, inverse: commandFor(command.annotation, before) });
}

function commandFor(annotation: string, wish: GradeWish | null): GradeCommand {
  return wish === null
    ? { kind: 'withdraw-grade', annotation }
    : { kind: 'grade-annotation', annotation, ...wish };
}

interface Graded extends Grading {
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly layer: Layer;
  readonly viewer: string;
}

/** The board after a grade, and the command that takes it back. */
export function gradeOn<Board extends Graded>(
  board: Board,
  command: GradeCommand,
): Outcome<{ readonly board: Board; readonly inverse: GradeCommand }, GradingRefusal> {
  const earlier = board.grades.get(command.annotation) ?? [];
  const decided = decideGrading(command, {
    annotation: board.annotations.get(command.annotation) ?? null,
    layer: board.layer,
    grades: earlier,
    scale: board.gradeScale,
    grader: board.viewer,
  });
  if (!decided.ok) return decided;
  const { after, inverse } = decided.value;
  const grades = new Map(board.grades).set(command.annotation, [...earlier, after]);
  return accepted({ board: { ...board, grades }, inverse });
}
