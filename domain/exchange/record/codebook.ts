/** A version of the codebook as it leaves, and the way annotations name a label of it. */
import { z } from 'zod';
import { labelColours, labelLines } from '@/domain/claim/label';
import { Id, Instant, Names, noStatement } from './field';

export const CodebookRecord = z
  .strictObject({
    number: z.int().min(1),
    createdAt: Instant,
    labels: z.array(
      z.strictObject({
        id: Id,
        name: Names,
        key: z.string(),
        colour: z.enum(labelColours),
        line: z.enum(labelLines),
        definition: Names,
      }),
    ),
  })
  .meta({ id: 'Codebook' });
export type CodebookRecord = z.output<typeof CodebookRecord>;

/** Names are those of the codebook version that the annotation was made under. */
export const LabelName = z
  .union([
    z.strictObject({ id: Id, name: Names }),
    z.literal(noStatement).meta({ description: 'The span states nothing to label' }),
  ])
  .meta({ id: 'LabelName' });
export type LabelName = z.output<typeof LabelName>;
