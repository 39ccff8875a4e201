/** The decision that put an annotation into the final layer, as it leaves: a person's or a rule's, and on which marks. */
import { z } from 'zod';
import { decisionChoices, mergeRules } from '@/domain/review/decision';
import { Id, Instant, Person } from './field';

const BasisRecord = z
  .strictObject({
    annotationId: Id,
    author: Person.nullable(),
    revision: z.int().min(1).meta({ description: 'The revision that was decided on' }),
  })
  .meta({ id: 'DecisionBasis' });

export const DecisionRecord = z
  .strictObject({
    id: Id,
    choice: z.enum(decisionChoices).meta({
      description: 'take: an analyst’s mark as it is; own: the reviewer’s own',
    }),
    rule: z.enum(mergeRules).nullable().meta({
      description: 'The rule that decided; null where a person did',
    }),
    by: Person.meta({ description: 'Who decided, or in whose sitting the rule did' }),
    at: Instant,
    takenFrom: BasisRecord.nullable().meta({
      description:
        'The analyst’s mark that it was taken from; null for the reviewer’s own, and where the mark may not be seen by whoever exported',
    }),
    basis: z.array(BasisRecord).meta({
      description:
        'The analysts’ marks it was decided on, by annotation id, as far as whoever exported may see them',
    }),
  })
  .meta({ id: 'Decision' });
export type DecisionRecord = z.output<typeof DecisionRecord>;
