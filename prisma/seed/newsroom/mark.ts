/** Short ways of writing an annotation down, one for each label. */
import type { DemoAnnotation } from './shape';

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
