/** A desk's document as the page carries it: without its text and what can be worked out from the rest. */
import { codePoint, indexText } from '@/domain/text/offset';
import { type Annotation, quoting } from './annotation';
import { type Attribution, noAttribution } from './attribution';
import type { DeskDocument } from './desk';

/** What most annotations of a layer have. */
type Usual = Omit<Annotation, 'id' | 'span' | 'label' | 'quote'>;
/** Id, start and end in code points, place of the label among `labels`, and what is not as usual. */
type PackedAnnotation = readonly [
  id: string,
  start: number,
  end: number,
  label: number | null,
  unusual?: Partial<Usual>,
];

/** What `JSON.stringify` writes and `JSON.parse` gives back. */
export interface PackedDesk extends Omit<DeskDocument, 'annotations' | 'layout' | 'version'> {
  readonly version: Omit<DeskDocument['version'], 'text'>;
  readonly layout: Omit<DeskDocument['layout'], 'sentences'> & {
    /** From one offset of the sentences, which ascend, to the next: half as long to write. */
    readonly steps: readonly number[];
  };
  readonly labels: readonly string[];
  readonly annotations: readonly PackedAnnotation[];
}

/** The text travels apart from it; quotes are what stands in it at an annotation's span. */
export function packDesk(document: DeskDocument): PackedDesk {
  const labels = [...new Set(document.annotations.flatMap(({ label }) => label ?? []))];
  const places = new Map(labels.map((label, at) => [label, at]));
  const usual = usualIn(document);
  const annotations = document.annotations.map((annotation): PackedAnnotation => {
    const { id, span, label } = annotation;
    const place = label === null ? null : (places.get(label) ?? null);
    const unusual = unusualOf(annotation, usual);
    const packed = [id, span.start, span.end, place] as const;
    return unusual === null ? packed : [...packed, unusual];
  });
  const { text: _, ...version } = document.version;
  const { sentences, ...lines } = document.layout;
  const layout = { ...lines, steps: stepsOf(sentences) };
  return { ...document, version, layout, labels, annotations };
}

/** `whole` is the version's text. */
export function unpackDesk(packed: PackedDesk, whole: string): DeskDocument {
  const { labels, annotations, version, layout, ...rest } = packed;
  const { steps, ...lines } = layout;
  const usual = usualIn(rest);
  const quoted = quoting(indexText(whole));
  return {
    ...rest,
    version: { ...version, text: whole },
    layout: { ...lines, sentences: offsetsOf(steps) },
    annotations: annotations.map(([id, start, end, place, unusual]) => {
      const span = { start: codePoint(start), end: codePoint(end) };
      const label = place === null ? null : (labels[place] ?? null);
      const { layer, attribution, note, codebook, revision, erased } =
        unusual === undefined ? usual : { ...usual, ...unusual };
      return quoted({ id, layer, span, label, attribution, note, codebook, revision, erased });
    }),
  };
}

function stepsOf(offsets: readonly number[]): number[] {
  return offsets.map((offset, at) => offset - (offsets[at - 1] ?? 0));
}

function offsetsOf(steps: readonly number[]): number[] {
  let offset = 0;
  return steps.map((step) => {
    offset += step;
    return offset;
  });
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

function unusualOf(annotation: Annotation, usual: Usual): Partial<Usual> | null {
  const { layer, attribution, note, codebook, revision, erased } = annotation;
  const isUsual =
    layer === usual.layer &&
    note === usual.note &&
    codebook === usual.codebook &&
    revision === usual.revision &&
    erased === usual.erased &&
    saysNothing(attribution);
  if (isUsual) return null;
  return {
    ...(layer === usual.layer ? {} : { layer }),
    ...(saysNothing(attribution) ? {} : { attribution }),
    ...(note === usual.note ? {} : { note }),
    ...(codebook === usual.codebook ? {} : { codebook }),
    ...(revision === usual.revision ? {} : { revision }),
    ...(erased === usual.erased ? {} : { erased }),
  };
}

function saysNothing(attribution: Attribution): boolean {
  if (attribution === noAttribution) return true;
  const { relay, relayEnds, ...rest } = attribution;
  return relay.length === 0 && !relayEnds && Object.values(rest).every((value) => value === null);
}
