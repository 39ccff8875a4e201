'use client';
/** The reliability of a source on its page: given, proposed, taken up, taken back. */
import { type GradeAnswer, type GradeOrder, KeptGrades, type KeptPanel } from './kept-grades';

/** The action, as this component is handed it. */
export type GradeSource = (
  input: GradeOrder & { readonly projectId: string; readonly source: string },
) => Promise<GradeAnswer>;

interface Props extends KeptPanel {
  readonly projectId: string;
  readonly source: string;
  readonly grade: GradeSource;
}

export function SourceGrades({ projectId, source, grade, ...panel }: Props) {
  return (
    <KeptGrades
      {...panel}
      axis="reliability"
      send={(order) => grade({ projectId, source, ...order })}
    />
  );
}
