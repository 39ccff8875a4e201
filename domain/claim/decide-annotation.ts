/** What a command makes of an annotation, and the command that takes it back. The browser and the server decide with this same function. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import type { IndexedText } from '@/domain/text/offset';
import { type Quote, quoteOf } from '@/domain/text/quote';
import { makeSpan, type Span, type SpanRefusal } from '@/domain/text/span';
import { type Annotation, longestNote } from './annotation';
import { type Attribution, type AttributionRefusal, faultOf, noAttribution } from './attribution';
import type { AnnotationCommand, Ends } from './command';

export type AnnotationRefusal =
  | SpanRefusal
  | AttributionRefusal
  | 'annotation-unknown'
  | 'annotation-exists'
  | 'annotation-erased'
  | 'annotation-not-erased'
  | 'changed-meanwhile'
  | 'label-unknown'
  | 'layer-frozen'
  | 'layer-not-yours'
  | 'note-too-long'
  | 'quote-mismatch'
  | 'source-unknown';

/** What has to be known of the rest of the desk to decide on one annotation. */
export interface Setting {
  readonly text: IndexedText;
  /** Number of the codebook in force. */
  readonly codebook: number;
  /** The layer of the person who asks, and whether it still takes changes. */
  readonly layer: { readonly id: string; readonly open: boolean };
  knowsLabel(id: string): boolean;
  knowsSource(id: string): boolean;
}

export interface Decided<State, Body> {
  readonly after: State;
  readonly inverse: Body;
}

type Decision = Outcome<Decided<Annotation, AnnotationCommand>, AnnotationRefusal>;

/** Decides a command on the annotation it names, which is null when there is none yet. Refusals name the first thing wrong. */
export function decideAnnotation(
  before: Annotation | null,
  command: AnnotationCommand,
  setting: Setting,
): Decision {
  if (!setting.layer.open) return refused('layer-frozen');
  if (command.kind === 'mark') {
    return before === null ? mark(command, setting) : refused('annotation-exists');
  }
  if (before === null) return refused('annotation-unknown');
  if (before.layer !== setting.layer.id) return refused('layer-not-yours');
  if (before.revision !== command.revision) return refused('changed-meanwhile');
  if (command.kind === 'restore') return restore(before);
  if (before.erased) return refused('annotation-erased');
  return revise(before, command, setting);
}

type Revision = Exclude<AnnotationCommand, { kind: 'mark' | 'restore' }>;

function revise(before: Annotation, command: Revision, setting: Setting): Decision {
  switch (command.kind) {
    case 'resize':
      return resize(before, command, setting);
    case 'judge':
      return judge(before, command, setting);
    case 'note':
      return note(before, command);
    case 'erase':
      return changed(before, { erased: true }, (named) => ({ kind: 'restore', ...named }));
  }
}

function mark(command: Extract<AnnotationCommand, { kind: 'mark' }>, setting: Setting): Decision {
  if (command.layer !== setting.layer.id) return refused('layer-not-yours');
  const fault = judgementFault(command.label, command.attribution, setting);
  if (fault !== null) return refused(fault);
  const anchor = anchorOf(command.span, command.exact, setting.text);
  if (!anchor.ok) return anchor;
  const after: Annotation = {
    id: command.annotation,
    layer: command.layer,
    ...anchor.value,
    label: command.label,
    attribution: attributionFor(command.label, command.attribution),
    note: '',
    codebook: setting.codebook,
    revision: 1,
    erased: false,
  };
  return accepted({ after, inverse: { kind: 'erase', annotation: after.id, revision: 1 } });
}

function resize(
  before: Annotation,
  command: Extract<AnnotationCommand, { kind: 'resize' }>,
  setting: Setting,
): Decision {
  const anchor = anchorOf(command.span, command.exact, setting.text);
  if (!anchor.ok) return anchor;
  return changed(before, anchor.value, (named) => ({
    kind: 'resize',
    ...named,
    span: before.span,
    exact: before.quote.exact,
  }));
}

function judge(
  before: Annotation,
  command: Extract<AnnotationCommand, { kind: 'judge' }>,
  setting: Setting,
): Decision {
  const fault = judgementFault(command.label, command.attribution, setting);
  if (fault !== null) return refused(fault);
  const change = {
    label: command.label,
    attribution: attributionFor(command.label, command.attribution),
    codebook: setting.codebook,
  };
  const { label, attribution } = before;
  return changed(before, change, (named) => ({ kind: 'judge', ...named, label, attribution }));
}

function note(before: Annotation, command: Extract<AnnotationCommand, { kind: 'note' }>): Decision {
  if ([...command.note].length > longestNote) return refused('note-too-long');
  return changed(before, { note: command.note }, (named) => ({
    kind: 'note',
    ...named,
    note: before.note,
  }));
}

function restore(before: Annotation): Decision {
  if (!before.erased) return refused('annotation-not-erased');
  return changed(before, { erased: false }, (named) => ({ kind: 'erase', ...named }));
}

function changed(
  before: Annotation,
  change: Partial<Annotation>,
  inverse: (named: { annotation: string; revision: number }) => AnnotationCommand,
): Decision {
  const revision = before.revision + 1;
  return accepted({
    after: { ...before, ...change, revision },
    inverse: inverse({ annotation: before.id, revision }),
  });
}

function anchorOf(
  ends: Ends,
  exact: string,
  text: IndexedText,
): Outcome<{ span: Span; quote: Quote }, SpanRefusal | 'quote-mismatch'> {
  const span = makeSpan(text, ends.start, ends.end);
  if (!span.ok) return span;
  const quote = quoteOf(text, span.value);
  return quote.exact === exact ? accepted({ span: span.value, quote }) : refused('quote-mismatch');
}

function judgementFault(
  label: string | null,
  attribution: Attribution,
  setting: Setting,
): AnnotationRefusal | null {
  if (label !== null && !setting.knowsLabel(label)) return 'label-unknown';
  const named = [...attribution.relay, ...(attribution.speaker ? [attribution.speaker] : [])];
  if (!named.every((source) => setting.knowsSource(source))) return 'source-unknown';
  if (attribution.cue !== null) {
    const cue = makeSpan(setting.text, attribution.cue.start, attribution.cue.end);
    if (!cue.ok) return cue.refusal;
  }
  return faultOf(attribution);
}

/** A sentence without a statement has nobody who states it. */
function attributionFor(label: string | null, attribution: Attribution): Attribution {
  return label === null ? noAttribution : attribution;
}
