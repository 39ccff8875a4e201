/** What the server refused and is not to be lost: which changes that are, and how they are kept. */
import type { AnnotationCommand, CommandBody } from './command';
import { isAbout } from './command-matter';

export interface RefusedWork {
  /** Id of the mark. */
  readonly annotation: string;
  /** What was to be done to it, in order. */
  readonly bodies: readonly AnnotationCommand[];
  /** Why the first of them was refused. */
  readonly refusal: string;
}

export function isAboutMark(body: CommandBody): body is AnnotationCommand {
  return isAbout(body, 'annotation');
}

/** Adds to what has been refused already: one entry a mark, in the order in which they were refused. */
export function setAside(
  before: readonly RefusedWork[],
  refused: readonly { readonly body: AnnotationCommand; readonly refusal: string }[],
): RefusedWork[] {
  const works = new Map(before.map((work) => [work.annotation, work]));
  for (const { body, refusal } of refused) {
    const { annotation } = body;
    const work = works.get(annotation) ?? { annotation, bodies: [], refusal };
    works.set(annotation, { ...work, bodies: [...work.bodies, body] });
  }
  return [...works.values()];
}
