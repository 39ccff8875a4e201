/** What a person sends about a source, and what the history kept of it. What it may be is for the domain to say. */
import 'server-only';
import { z } from 'zod';
import { sourceKinds } from '@/domain/provenance/source';
import type { SourceChange } from '@/domain/provenance/source-change';
import type { SourceFacts, TypedSource } from '@/domain/provenance/source-facts';

const Typed = z.string().max(50_000);

export const TypedSourceSchema: z.ZodType<TypedSource, TypedSource> = z.object({
  kind: Typed,
  name: Typed,
  aliases: Typed,
  affiliation: z.union([z.literal(''), z.guid()]),
  country: Typed,
  homepage: Typed,
  confidential: z.boolean(),
  notes: Typed,
});

const Id = z.guid();

const Facts: z.ZodType<SourceFacts> = z.object({
  kind: z.enum(sourceKinds),
  name: z.string(),
  aliases: z.array(z.string()),
  affiliation: Id.nullable(),
  country: z.string().nullable(),
  homepage: z.string().nullable(),
  confidential: z.boolean(),
  notes: z.string(),
});

const Merged = { source: Id, into: Id, followers: z.array(Id), sources: z.array(Id) };
const Pair = z.tuple([Id, Id]);
const Imported = z.array(z.object({ source: Id, before: Facts.nullable(), after: Facts }));

/** A change of the registry as the history has it. */
export const SourceChangeSchema: z.ZodType<SourceChange> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('name-source'),
    source: Id,
    name: z.string(),
    sourceKind: z.enum(sourceKinds),
  }),
  z.object({ kind: z.literal(['retire-source', 'revive-source']), source: Id }),
  z.object({ kind: z.literal(['register-source', 'edit-source']), source: Id, facts: Facts }),
  z.object({ kind: z.literal(['merge-sources', 'part-sources']), ...Merged }),
  z.object({ kind: z.literal(['tell-sources-apart', 'liken-sources']), sources: Pair }),
  z.object({
    kind: z.literal(['import-sources', 'take-back-import']),
    sources: z.array(Id),
    imported: Imported,
  }),
]);
