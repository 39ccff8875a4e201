/** Makes a layer again out of its history, as it was after the last of these commands. Labels and sources were known when each was made. */
import type { IndexedText } from '@/domain/text/offset';
import type { Annotation } from './annotation';
import type { AnnotationCommand, CommandBody, LinkCommand } from './command';
import { isAbout } from './command-matter';
import { decideAnnotation } from './decide-annotation';
import { decideLink } from './decide-link';
import type { Link } from './link';

export interface Replayed {
  /** Standing ones, by id. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly links: ReadonlyMap<string, Link>;
}

export interface Entered {
  readonly body: CommandBody;
  /** The number of the codebook that was in force. */
  readonly codebook: number;
}

/** In the order of the history. What is no longer decided as it was then is a fault of the program, and throws. */
export function replay(text: IndexedText, layer: string, entries: readonly Entered[]): Replayed {
  const annotations = new Map<string, Annotation>();
  const links = new Map<string, Link>();
  const open = { id: layer, open: true };
  const mark = (body: AnnotationCommand, codebook: number) => {
    const known = { knowsLabel: () => true, knowsSource: () => true };
    const setting = { text, codebook, layer: open, ...known };
    return decideAnnotation(annotations.get(body.annotation) ?? null, body, setting);
  };
  const link = (body: LinkCommand) => {
    const before = links.get(body.link) ?? null;
    const from = annotations.get(
      body.kind === 'link' ? body.annotation : (before?.annotation ?? ''),
    );
    return decideLink(before, body, { from: from ?? null, layer: open, targetFault: () => null });
  };
  for (const { body, codebook } of entries) {
    if (isAbout(body, 'annotation')) {
      const done = mark(body, codebook);
      if (!done.ok) throw new Error(`a history cannot be replayed: ${done.refusal}`);
      annotations.set(done.value.after.id, done.value.after);
    } else if (isAbout(body, 'link')) {
      const done = link(body);
      if (!done.ok) throw new Error(`a history cannot be replayed: ${done.refusal}`);
      links.set(done.value.after.id, done.value.after);
    }
  }
  return { annotations: standing(annotations), links: standing(links) };
}

function standing<Value extends { readonly erased: boolean }>(all: ReadonlyMap<string, Value>) {
  return new Map([...all].filter(([, { erased }]) => !erased));
}
