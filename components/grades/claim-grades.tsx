'use client';
/** The credibility of a claim on its page. Nobody proposes one: whoever may not grade claims grades annotations. */
import { type GradeAnswer, type GradeOrder, KeptGrades, type KeptPanel } from './kept-grades';

/** The action, as this component is handed it. */
export type GradeClaim = (
  input: Omit<GradeOrder, 'proposer'> & { readonly projectId: string; readonly claim: string },
) => Promise<GradeAnswer>;

interface Props extends KeptPanel {
  readonly projectId: string;
  readonly claim: string;
  readonly grade: GradeClaim;
}

export function ClaimGrades({ projectId, claim, grade, ...panel }: Props) {
  return (
    <KeptGrades
      {...panel}
      axis="credibility"
      send={({ proposer: _, ...order }) => grade({ projectId, claim, ...order })}
    />
  );
}
