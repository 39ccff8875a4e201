/** A desk's document as the page carries it: one string, without what the browser can work out from the rest. */
import { codePoint, type IndexedText, indexText } from '@/domain/text/offset';
import { type Quote, quoteOf } from '@/domain/text/quote';
import type { Annotation } from './annotation';
import { noAttribution } from './attribution';
import type { DeskDocument } from './desk';

/** What most annotations of a layer have. */
type Usual = Omit<Annotation, 'id' | 'span' | 'label' | 'quote'>;
/** Id, start and end in code points, place of the label among `labels`, and what is not as usual. */
type PackedAnnotation = readonly [
  id: string,
  start: number,
  end: number,
  label: number | null,
  unusual?: Partial<Usual> & { readonly quote?: Quote },
];

interface PackedDesk extends Omit<DeskDocument, 'annotations'> {
  readonly labels: readonly string[];
  readonly annotations: readonly PackedAnnotation[];
}

export function packDesk(document: DeskDocument): string {
  const text = indexText(document.version.text);
  const labels = [...new Set(document.annotations.flatMap(({ label }) => label ?? []))];
  const places = new Map(labels.map((label, at) => [label, at]));
  const usual = usualIn(document);
  const annotations = document.annotations.map((annotation): PackedAnnotation => {
    const { id, span, label } = annotation;
    const place = label === null ? null : (places.get(label) ?? null);
    const unusual = unusualOf(annotation, usual, text);
    const packed = [id, span.start, span.end, place] as const;
    return Object.keys(unusual).length === 0 ? packed : [...packed, unusual];
  });
  return JSON.stringify({ ...document, labels, annotations } satisfies PackedDesk);
}

export function unpackDesk(packed: string): DeskDocument {
  const { labels, annotations, ...rest }: PackedDesk = JSON.parse(packed);
  const usual = usualIn(rest);
  let indexed: IndexedText | undefined;
  const text = () => {
    indexed ??= indexText(rest.version.text);
    return indexed;
  };
  return {
    ...rest,
    annotations: annotations.map(([id, start, end, place, unusual]): Annotation => {
      const span = { start: codePoint(start), end: codePoint(end) };
      const label = place === null ? null : (labels[place] ?? null);
      return {
        id,
        span,
        label,
        ...usual,
        // Of thousands few are asked for: each is cut from the text when it is.
        get quote() {
          return quoteOf(text(), span);
        },
        ...unusual,
      };
    }),
  };
}

function usualIn({ layer, codebook }: Pick<DeskDocument, 'layer' | 'codebook'>): Usual {
  return {
    layer: layer.id,
    attribution: noAttribution,
    note: '',
    codebook: codebook.number,
    revision: 1,
    erased: false,
  };
}

/** The usual is what is not said again: compared as it would be written. */
function unusualOf(annotation: Annotation, usual: Usual, text: IndexedText) {
  const { layer, attribution, note, codebook, revision, erased, quote, span } = annotation;
  return {
    ...(layer === usual.layer ? {} : { layer }),
    ...(isSame(attribution, usual.attribution) ? {} : { attribution }),
    ...(note === usual.note ? {} : { note }),
    ...(codebook === usual.codebook ? {} : { codebook }),
    ...(revision === usual.revision ? {} : { revision }),
    ...(erased === usual.erased ? {} : { erased }),
    ...(isSame(quote, quoteOf(text, span)) ? {} : { quote }),
  };
}

function isSame<Value extends object>(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
