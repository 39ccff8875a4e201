/** Reads what an address asks of an export. */
import { z } from 'zod';
import {
  type ExportChoice,
  formatNames,
  layerChoices,
  metadata,
  profiles,
  tableNames,
  textChoices,
  usualChoice,
} from './choice';
import { noStatement } from './record/field';

/** A form sends what was left empty too. */
const emptyToAbsent = (value: unknown) => (value === '' ? undefined : value);
const orUsual = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(emptyToAbsent, schema);

/** What does not concern the format asked for (a table of JSON) changes nothing; a name or value that is not known is refused. */
export const AskedChoice = z.strictObject({
  format: z.enum(formatNames).default(usualChoice.format),
  table: z.enum([...tableNames, metadata]).default(usualChoice.table),
  profile: z.enum(profiles).default(usualChoice.profile),
  layer: orUsual(z.union([z.enum(layerChoices), z.guid()]).default('all')),
  text: z.enum(textChoices).default(usualChoice.text),
  label: orUsual(
    z
      .union([z.guid(), z.literal(noStatement)])
      .nullable()
      .default(null),
  ),
  article: orUsual(z.guid().nullable().default(null)),
}) satisfies z.ZodType<ExportChoice>;

/** The choice in a page's address; what cannot be read there asks for nothing. */
export function readChoice(query: Readonly<Record<string, unknown>>): ExportChoice {
  const known = Object.entries(AskedChoice.shape).flatMap(([name, schema]) =>
    schema.safeParse(query[name]).success ? [[name, query[name]]] : [],
  );
  return AskedChoice.parse(Object.fromEntries(known));
}
