/** Short ways of writing annotations down, one for each label, and links, one for each aspect. */
import type { DemoAnnotation, DemoLink, DemoTarget } from './shape';

type Rest = Omit<DemoAnnotation, 'key' | 'quote' | 'label' | 'speaker'>;

export function fact(key: string, quote: string, rest: Rest = {}): DemoAnnotation {
  return { key, quote, label: 'fact', ...rest };
}

export function opinion(key: string, quote: string, rest: Rest = {}): DemoAnnotation {
  return { key, quote, label: 'opinion', ...rest };
}

export function noStatement(key: string, quote: string, rest: Rest = {}): DemoAnnotation {
  return { key, quote, label: 'no-statement', ...rest };
}

export function quoted(
  key: string,
  speaker: string,
  quote: string,
  rest: Rest = {},
): DemoAnnotation {
  return { key, quote, label: 'quote', speaker, ...rest };
}

export function denied(
  key: string,
  speaker: string,
  quote: string,
  rest: Rest = {},
): DemoAnnotation {
  return { key, quote, label: 'denial', speaker, ...rest };
}

/** A link about what is stated. */
export function onContent(
  relation: DemoLink['relation'],
  target: DemoTarget,
  note?: string,
): DemoLink {
  return { relation, aspect: 'content', target, ...(note === undefined ? {} : { note }) };
}

/** A link about that it was said. */
export function onUtterance(
  relation: DemoLink['relation'],
  target: DemoTarget,
  note?: string,
): DemoLink {
  return { ...onContent(relation, target, note), aspect: 'utterance' };
}
