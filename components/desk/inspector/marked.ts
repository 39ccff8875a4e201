/** What every field of a mark is given, and how a field changes the mark's attribution. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Attribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import type { Desk } from '../desk-context';

export interface Marked {
  readonly desk: Desk;
  readonly mark: Annotation;
}

export function attribute(mark: Annotation, change: Partial<Attribution>): CommandBody {
  const { id, revision, label, attribution } = mark;
  return {
    kind: 'judge',
    annotation: id,
    revision,
    label,
    attribution: { ...attribution, ...change },
  };
}
