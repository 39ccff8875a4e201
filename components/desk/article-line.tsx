'use client';
/** One line of the article with its marks, drawn from data. It is drawn again only when something on it changes. */
import { memo, type ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Annotation } from '@/domain/claim/annotation';
import type { Label } from '@/domain/claim/label';
import type { Region } from '@/domain/text/layout';
import type { IndexedText } from '@/domain/text/offset';
import { type Segment, segmentsWithin } from '@/domain/text/segments';
import { contains, type Span } from '@/domain/text/span';
import { depths } from './article-groups';

export interface LineProps {
  readonly text: IndexedText;
  readonly line: Region;
  readonly sentences: readonly Span[];
  readonly marks: readonly Annotation[];
  /** The sentence under the cursor, when it is on this line. */
  readonly current: Span | null;
  /** Id of the chosen mark, when it is on this line. */
  readonly chosen: string | null;
  readonly labels: ReadonlyMap<string, Label>;
  /** What a mark is called when it is read out. */
  readonly nameOf: (mark: Annotation) => string;
}

const elements = { heading: 'h2', byline: 'p', body: 'p', embed: 'p', boilerplate: 'p' } as const;

export const ArticleLine = memo(function ArticleLine(props: LineProps) {
  const { line, marks, sentences } = props;
  const Element = elements[line.kind];
  const depth = depths(marks);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const pieces = segmentsWithin(line.span, [
    ...marks,
    ...sentences.map((span) => ({ id: `sentence ${span.start}`, span })),
  ]);
  return (
    <Element className="article-line" data-region={line.kind}>
      {pieces.map((piece) => (
        <Piece key={piece.span.start} piece={piece} byId={byId} depth={depth} {...props} />
      ))}
    </Element>
  );
}, sameLine);

interface PieceProps extends LineProps {
  readonly piece: Segment;
  readonly byId: ReadonlyMap<string, Annotation>;
  readonly depth: ReadonlyMap<string, number>;
}

/** A stretch on which the marks are the same, inside as many mark elements, the outermost first. */
function Piece({ piece, byId, depth, text, current, chosen, labels, nameOf }: PieceProps) {
  const marks = piece.ids.flatMap((id) => byId.get(id) ?? []);
  const isCurrent = current !== null && contains(current, piece.span);
  const words = (
    <span data-start={piece.span.start} className={isCurrent ? 'sentence-current' : undefined}>
      {text.slice(piece.span)}
    </span>
  );
  return marks.reduceRight<ReactNode>((inner, mark) => {
    const label = mark.label === null ? undefined : labels.get(mark.label);
    return (
      <mark
        key={mark.id}
        data-mark={mark.id}
        data-label-colour={label?.colour ?? 'none'}
        data-label-line={label?.line ?? 'dashed'}
        data-label-depth={depth.get(mark.id) ?? 0}
        data-label-chosen={mark.id === chosen ? '' : undefined}
      >
        {mark.span.start === piece.span.start && (
          <VisuallyHidden>{`［${nameOf(mark)}］`}</VisuallyHidden>
        )}
        {inner}
      </mark>
    );
  }, words);
}

function sameLine(before: LineProps, after: LineProps): boolean {
  return (
    before.line === after.line &&
    before.text === after.text &&
    before.labels === after.labels &&
    before.nameOf === after.nameOf &&
    before.chosen === after.chosen &&
    before.current === after.current &&
    sameList(before.marks, after.marks) &&
    sameList(before.sentences, after.sentences)
  );
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
