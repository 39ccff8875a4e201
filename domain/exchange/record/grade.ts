/** What a grader holds of an annotation or a source, as it leaves. Letter and digit are the truth; no mean of them is made. */
import { z } from 'zod';
import { gradeScales, gradeValues } from '@/domain/provenance/grade-scale';
import { Instant, Names, Person } from './field';

export const GradeRecord = z
  .strictObject({
    grader: Person,
    value: z.enum(gradeValues).meta({
      description: 'A to F for reliability, 1 to 6 for credibility; F and 6 say that it is unknown',
    }),
    scale: z.enum(gradeScales),
    wording: Names.meta({ description: 'What the scale said of the value when it was given' }),
    reason: z.string(),
    proposed: z.boolean().meta({ description: 'Only proposed, by somebody who may not grade' }),
    proposer: Person.nullable().meta({ description: 'Whose proposal the grader took up' }),
    at: Instant,
  })
  .meta({ id: 'Grade' });
export type GradeRecord = z.output<typeof GradeRecord>;
