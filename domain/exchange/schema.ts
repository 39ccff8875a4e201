/** The JSON Schemas (draft 2020-12) that are published beside the exports, by the name they are fetched under. */
import { z } from 'zod';
import { UratoriDocument, UratoriLine } from './document';

const schemas = { 'uratori-1.json': UratoriDocument, 'uratori-annotation-1.json': UratoriLine };
export type SchemaName = keyof typeof schemas;

/** Where a schema lies on every server. */
export function schemaAddress(name: SchemaName): string {
  return `/api/v1/schema/${name}`;
}

/** Null when no schema is called so. */
export function findSchema(name: string): object | null {
  const found = Object.entries(schemas).find(([known]) => known === name);
  if (found === undefined) return null;
  return z.toJSONSchema(found[1], { target: 'draft-2020-12', io: 'input' });
}
