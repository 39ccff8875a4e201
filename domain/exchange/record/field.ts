/** The kinds of value that exported records are made of. */
import { z } from 'zod';
import { codePoint, utf16 } from '@/domain/text/offset';

export const Id = z.guid().meta({ description: 'UUID; stays the same in every export' });

export const CodePoints = z
  .int()
  .min(0)
  .transform(codePoint)
  .meta({ description: 'Unicode code points from the beginning of the version’s text' });

export const Utf16Units = z
  .int()
  .min(0)
  .transform(utf16)
  .meta({ description: 'UTF-16 units from the beginning of the version’s text' });

export const Instant = z.iso.datetime({ precision: 3 }).meta({ description: 'In UTC' });

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'Hexadecimal' });

/** Somebody with an account. Names may change; the id does not. */
export const Person = z.strictObject({ id: Id, name: z.string() }).meta({ id: 'Person' });
export type Person = z.output<typeof Person>;

export const Names = z.strictObject({ ja: z.string(), en: z.string() }).meta({ id: 'Names' });

/** What stands in place of a label when the analyst says that nothing is stated. */
export const noStatement = 'no-statement';
