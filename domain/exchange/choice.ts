/** What somebody asks of an export, as it stands in an address. */
import { z } from 'zod';
import { noStatement } from './record/field';

export const formatNames = ['csv', 'json', 'jsonl'] as const;
export type FormatName = (typeof formatNames)[number];

export const tableNames = [
  'annotations',
  'links',
  'sources',
  'articles',
  'verdicts',
  'comments',
] as const;
export type TableName = (typeof tableNames)[number];

export const profiles = ['spreadsheet', 'data'] as const;
export type Profile = (typeof profiles)[number];

export const textChoices = ['include', 'leave-out'] as const;

/** A form sends what was left empty too. */
const emptyToAbsent = (value: unknown) => (value === '' ? undefined : value);

/** What does not concern the format asked for (a table of JSON) changes nothing; a name that is not known is refused. */
export const ExportChoice = z.strictObject({
  format: z.enum(formatNames).default('csv'),
  table: z.enum([...tableNames, 'metadata']).default('annotations'),
  /** Spreadsheet unless asked otherwise: a file that is opened by a double click must not run what it holds. */
  profile: z.enum(profiles).default('spreadsheet'),
  /** One's own layers, the final ones, all that may be seen, or those of one layer or account by id. */
  layer: z.preprocess(
    emptyToAbsent,
    z.union([z.enum(['mine', 'final', 'all']), z.guid()]).default('all'),
  ),
  text: z.enum(textChoices).default('include'),
  /** Only annotations with this label. */
  label: z.preprocess(
    emptyToAbsent,
    z
      .union([z.guid(), z.literal(noStatement)])
      .nullable()
      .default(null),
  ),
  /** Only what concerns this article. */
  article: z.preprocess(emptyToAbsent, z.guid().nullable().default(null)),
});
export type ExportChoice = z.output<typeof ExportChoice>;

/** The choice as the query of an address, every part of it named, in one order. */
export function queryOf(choice: ExportChoice): string {
  const parts = Object.entries(choice).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return new URLSearchParams(parts).toString();
}
