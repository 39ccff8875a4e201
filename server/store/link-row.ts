/** A link as the database keeps it, and as the domain knows it. */
import 'server-only';
import type { Link, Relation, Target } from '@/domain/claim/link';
import type { Prisma } from '@/prisma/generated/client';
import { toSpan } from './annotation-row';

export const withEvidence = {
  evidence: { select: { address: true } },
} as const satisfies Prisma.LinkInclude;

export type LinkRow = Prisma.LinkGetPayload<{ include: typeof withEvidence }>;

export function toLink(row: LinkRow): Link {
  const { id, annotationId: annotation, aspect, note, revision } = row;
  return {
    id,
    annotation,
    relation: toRelation(row.relation),
    aspect,
    target: toTarget(row),
    note,
    revision,
    erased: row.erasedAt !== null,
  };
}

/** The database's names for enumerated values have no hyphens. */
export function toRelation(stored: LinkRow['relation']): Relation {
  return stored === 'could_not_verify' ? 'could-not-verify' : stored;
}

export function fromRelation(relation: Relation): LinkRow['relation'] {
  return relation === 'could-not-verify' ? 'could_not_verify' : relation;
}

function toTarget(row: LinkRow): Target {
  if (row.targetAnnotationId !== null) {
    return { kind: 'annotation', annotation: row.targetAnnotationId };
  }
  if (row.evidenceId !== null && row.evidence !== null) {
    return { kind: 'evidence', evidence: row.evidenceId, address: row.evidence.address };
  }
  if (row.targetVersionId === null) return { kind: 'text', text: row.targetText ?? '' };
  return {
    kind: 'span',
    version: row.targetVersionId,
    span: toSpan(row.targetStart ?? 0, row.targetEnd ?? 0),
    quote: {
      exact: row.targetExact ?? '',
      prefix: row.targetPrefix ?? '',
      suffix: row.targetSuffix ?? '',
    },
  };
}

/** A target's columns, all but the evidence it may need first. */
export function targetColumns(target: Target) {
  switch (target.kind) {
    case 'annotation':
      return { targetKind: target.kind, targetAnnotationId: target.annotation };
    case 'evidence':
      return { targetKind: target.kind, evidenceId: target.evidence };
    case 'text':
      return { targetKind: target.kind, targetText: target.text };
    case 'span':
      return {
        targetKind: target.kind,
        targetVersionId: target.version,
        targetStart: target.span.start,
        targetEnd: target.span.end,
        targetExact: target.quote.exact,
        targetPrefix: target.quote.prefix,
        targetSuffix: target.quote.suffix,
      };
  }
}
