/**
 * What a backup looks like, compressed with gzip: a line of JSON that says what follows, then for each table a line
 * that names it, its rows as PostgreSQL's COPY writes them, and the line `\.`; at the end a line with what was written.
 */
import { z } from 'zod';

export const FORMAT = 'uratori-backup';
export const VERSION = 1;

/** Ends the rows of a table. COPY doubles every backslash of the data, so that no row can look like it. */
export const END_OF_ROWS = '\\.';

const Table = z.object({ name: z.string(), columns: z.array(z.string()).min(1) });
export type Table = z.infer<typeof Table>;

const Sequence = z.object({ name: z.string(), last: z.string(), called: z.boolean() });
export type Sequence = z.infer<typeof Sequence>;

/** `checksum` is the SHA-256 of the migration's script. */
const Migration = z.object({ name: z.string(), checksum: z.string() });
export type Migration = z.infer<typeof Migration>;

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  made: z.string(),
  migrations: z.array(Migration),
  tables: z.array(Table),
  sequences: z.array(Sequence),
});
export type Header = z.infer<typeof Header>;

export const TableLine = z.object({ table: z.string() });

/** `sha256` is taken over the rows as they stand in the file. */
const Written = z.object({ name: z.string(), rows: z.number().int(), sha256: z.string() });
export type Written = z.infer<typeof Written>;

export const Footer = z.object({ written: z.array(Written) });
