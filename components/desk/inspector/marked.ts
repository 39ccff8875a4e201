/** What every field of a mark is given. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Desk } from '../desk-context';

export interface Marked {
  readonly desk: Desk;
  readonly mark: Annotation;
}
