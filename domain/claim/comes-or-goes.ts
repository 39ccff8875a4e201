/** Which changes of a mark make it come or go: in the final layer only decisions do that. */
import type { AnnotationCommand } from './command';

export function comesOrGoes({ kind }: AnnotationCommand): boolean {
  return kind === 'mark' || kind === 'erase' || kind === 'restore';
}
