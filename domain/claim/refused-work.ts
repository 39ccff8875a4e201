/**
 * Changes to a mark that were refused because it had been changed meanwhile, from another window or by somebody
 * else: what the mark would be with them, and the commands that make it so on what it is now.
 */
import { codePoint, type IndexedText } from '@/domain/text/offset';
import { quoteOf } from '@/domain/text/quote';
import { compareSpans } from '@/domain/text/span';
import type { Annotation } from './annotation';
import { type Attribution, noAttribution } from './attribution';
import type { Board } from './board';
import type { AnnotationCommand, CommandBody } from './command';
import type { RefusedWork } from './set-aside';

/** Whether something is left to decide on this board: the mark is of its layer, and is not as it was wanted. */
export function isOpenWork(
  { annotations, layer, text }: Pick<Board, 'annotations' | 'layer' | 'text'>,
  work: RefusedWork,
): boolean {
  const now = annotations.get(work.annotation) ?? null;
  const wanted = wantedMark(now, work, text);
  if (wanted === null || wanted.layer !== layer.id) return false;
  return now === null || commandsToward(now, wanted).length > 0;
}

/** The mark as it was wanted: what is there now, with the refused changes on it. Null when nothing is there and none of them makes it. */
export function wantedMark(
  now: Annotation | null,
  { bodies }: RefusedWork,
  text: IndexedText,
): Annotation | null {
  let mark = now;
  for (const body of bodies) {
    if (body.kind === 'mark') mark ??= made(body, text);
    // Who changes a mark wants it to be there, unless erasing it comes last.
    else if (mark !== null) mark = { ...mark, erased: false, ...changeOf(body, text) };
  }
  return mark;
}

function changeOf(
  body: Exclude<AnnotationCommand, { kind: 'mark' }>,
  text: IndexedText,
): Partial<Annotation> {
  switch (body.kind) {
    case 'resize':
      return anchored(body.span, text);
    case 'judge':
      return { label: body.label, attribution: body.attribution };
    case 'note':
      return { note: body.note };
    case 'erase':
      return { erased: true };
    case 'restore':
      return {};
  }
}

function made(body: Extract<AnnotationCommand, { kind: 'mark' }>, text: IndexedText): Annotation {
  const { annotation: id, layer, label, attribution } = body;
  const rest = { note: '', codebook: 0, revision: 0, erased: false };
  return { id, layer, label, attribution, ...anchored(body.span, text), ...rest };
}

function anchored({ start, end }: { start: number; end: number }, text: IndexedText) {
  const span = { start: codePoint(start), end: codePoint(end) };
  return { span, quote: quoteOf(text, span) };
}

export type Difference = 'erased' | 'span' | 'label' | 'attribution' | 'note';

/** In what two versions of a mark differ. */
export function differences(a: Annotation, b: Annotation): Difference[] {
  const differs: Record<Difference, boolean> = {
    erased: a.erased !== b.erased,
    span: compareSpans(a.span, b.span) !== 0,
    label: a.label !== b.label,
    attribution: !sameAttribution(a.attribution, b.attribution),
    note: a.note !== b.note,
  };
  return (['erased', 'span', 'label', 'attribution', 'note'] as const).filter(
    (one) => differs[one],
  );
}

function sameAttribution(a: Attribution, b: Attribution): boolean {
  const keys = [
    'speaker',
    'directness',
    'saidAt',
    'saidWhere',
    'polarity',
    'certainty',
    'content',
  ] as const;
  return (
    keys.every((key) => a[key] === b[key]) &&
    a.relay.join() === b.relay.join() &&
    a.cue?.start === b.cue?.start &&
    a.cue?.end === b.cue?.end
  );
}

/** The commands that make the mark as it was wanted, out of what it is now. Their revisions are those of now. */
export function commandsToward(now: Annotation | null, wanted: Annotation): CommandBody[] {
  const { id: annotation, span, quote, label, attribution, note } = wanted;
  const revision = now?.revision ?? 1;
  const revised = { annotation, revision };
  if (now === null) return [makingOf(wanted), ...noted(wanted)];
  const differs = differences(now, wanted);
  if (wanted.erased) return now.erased ? [] : [{ kind: 'erase', ...revised }];
  const commands: { [One in Difference]: CommandBody } = {
    erased: { kind: 'restore', ...revised },
    span: { kind: 'resize', ...revised, span, exact: quote.exact },
    label: { kind: 'judge', ...revised, label, attribution },
    attribution: { kind: 'judge', ...revised, label, attribution },
    note: { kind: 'note', ...revised, note },
  };
  const isJudged = differs.includes('label') && differs.includes('attribution');
  return differs.filter((one) => !(isJudged && one === 'attribution')).map((one) => commands[one]);
}

function makingOf({
  id: annotation,
  layer,
  span,
  quote,
  label,
  attribution,
}: Annotation): CommandBody {
  return {
    kind: 'mark',
    annotation,
    layer,
    span,
    exact: quote.exact,
    label,
    attribution: label === null ? noAttribution : attribution,
  };
}

function noted({ id: annotation, note }: Annotation): CommandBody[] {
  return note === '' ? [] : [{ kind: 'note', annotation, revision: 1, note }];
}
