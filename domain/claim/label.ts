/** What a mark says a span is. A label's id outlives its names, its colour and its key. */
export const labelColours = [
  'fact',
  'quote',
  'denial',
  'opinion',
  'extra-1',
  'extra-2',
  'extra-3',
  'extra-4',
] as const;
export type LabelColour = (typeof labelColours)[number];

/** The line drawn under a mark, so that a label is told without its colour. */
export const labelLines = ['solid', 'dotted', 'double', 'wavy', 'dashed'] as const;
export type LabelLine = (typeof labelLines)[number];

/** A text in the interface's two languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export interface Label {
  readonly id: string;
  readonly name: Bilingual;
  /** One character that labels the sentence under the cursor; unique within a codebook. */
  readonly key: string;
  readonly colour: LabelColour;
  readonly line: LabelLine;
  readonly definition: Bilingual;
}
