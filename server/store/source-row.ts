/** A source as the database keeps it, and as the domain knows it. */
import 'server-only';
import type { Source } from '@/domain/provenance/source';
import type { Prisma } from '@/prisma/generated/client';

export const withAliases = {
  aliases: { orderBy: { name: 'asc' }, select: { name: true } },
} as const satisfies Prisma.SourceInclude;

export function toSource(row: Prisma.SourceGetPayload<{ include: typeof withAliases }>): Source {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    aliases: row.aliases.map(({ name }) => name),
    mergedInto: row.mergedIntoId,
    retired: row.retiredAt !== null,
  };
}
