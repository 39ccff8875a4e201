/** Labels many occurrences at once: which commands that takes, and what becomes of the marks on them. */
import { type Attribution, noAttribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { codePoint } from '@/domain/text/offset';
import { compareSpans, overlaps, type Span } from '@/domain/text/span';
import type { ConcordanceHit, OwnMark } from './concordance-page';

export interface Labelling {
  /** Id of the label; null says "no statement". */
  readonly label: string | null;
  /** What is marked: the whole sentence, or exactly the words. */
  readonly unit: 'sentence' | 'words';
  /** Whether marks that stand there are labelled anew; otherwise they are left alone. */
  readonly relabel: boolean;
}

/** A command, and the version it is about: each version has its own order of commands. */
export interface Directed {
  readonly version: string;
  readonly body: CommandBody;
}

export interface Plan {
  readonly commands: readonly Directed[];
  /** Numbers of spans: newly marked, labelled anew, left alone because they are labelled. */
  readonly marked: number;
  readonly relabelled: number;
  readonly left: number;
  /** Numbers of hits whose layer takes no changes. */
  readonly frozen: number;
}

/** A span that several hits share is labelled once. `newId` gives each new mark its id. */
export function planLabelling(
  hits: readonly ConcordanceHit[],
  marks: Iterable<OwnMark>,
  labelling: Labelling,
  newId: () => string,
): Plan {
  const standing = [...marks].filter(({ erased }) => !erased);
  const open = hits.filter(({ frozen }) => frozen === null);
  const spans = new Map(open.map((hit) => [placeOf(hit, labelling.unit), hit]));
  const steps = [...spans.values()].map((hit) => stepOf(hit, standing, labelling, newId));
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  return {
    commands: steps.flatMap(({ command }) => command ?? []),
    marked: count('marked'),
    relabelled: count('relabelled'),
    left: count('left'),
    frozen: hits.length - open.length,
  };
}

function placeOf(hit: ConcordanceHit, unit: Labelling['unit']): string {
  const { start, end } = unit === 'words' ? hit.words : hit.sentence;
  return `${hit.version}.${start}.${end}`;
}

interface Step {
  readonly kind: 'marked' | 'relabelled' | 'left';
  readonly command: Directed | null;
}

function stepOf(
  hit: ConcordanceHit,
  standing: readonly OwnMark[],
  { label, unit, relabel }: Labelling,
  newId: () => string,
): Step {
  const { version } = hit;
  const there = unit === 'words' ? markOnWords(hit, standing) : marksOn(hit, standing)[0];
  if (there === undefined) {
    return { kind: 'marked', command: { version, body: newMark(hit, label, unit, newId()) } };
  }
  if (!relabel || there.label === label) return { kind: 'left', command: null };
  const { id: annotation, revision, attribution } = there;
  const body: CommandBody = { kind: 'judge', annotation, revision, label, attribution };
  return { kind: 'relabelled', command: { version, body } };
}

function newMark(
  { layer, words, sentence, exact }: ConcordanceHit,
  label: string | null,
  unit: Labelling['unit'],
  annotation: string,
): CommandBody {
  const { start, end } = unit === 'words' ? words : sentence;
  return {
    kind: 'mark',
    annotation,
    layer,
    span: { start, end },
    exact: exact[unit],
    label,
    attribution: noAttribution,
  };
}

/** The standing marks on a hit's sentence: the one that is exactly the sentence first, then in reading order, by id where two have one span. */
export function marksOn(hit: ConcordanceHit, marks: Iterable<OwnMark>): OwnMark[] {
  const { version, sentence } = hit;
  const isWhole = ({ span }: OwnMark) => compareSpans(span, sentence) === 0;
  return [...marks]
    .filter((mark) => !mark.erased && mark.version === version && overlaps(mark.span, sentence))
    .sort(
      (one, other) =>
        Number(isWhole(other)) - Number(isWhole(one)) ||
        compareSpans(one.span, other.span) ||
        (one.id < other.id ? -1 : 1),
    );
}

/** Marks around the words, or inside them, say something else: a quote may hold a denial. */
function markOnWords(hit: ConcordanceHit, marks: readonly OwnMark[]): OwnMark | undefined {
  return marksOn(hit, marks).find(({ span }) => compareSpans(span, hit.words) === 0);
}

export interface Foreseen {
  readonly after: OwnMark;
  readonly inverse: CommandBody;
}

/**
 * What the server will make of a command, as far as a mark of a concordance shows it, and the command that
 * takes it back. Null for commands that a concordance does not make, or not on this mark.
 */
export function foresee(before: OwnMark | undefined, { version, body }: Directed): Foreseen | null {
  if (body.kind === 'mark') return before === undefined ? foreseeMark(version, body) : null;
  if (before === undefined) return null;
  switch (body.kind) {
    case 'judge': {
      const attribution = body.label === null ? noAttribution : body.attribution;
      return changed(before, { label: body.label, attribution }, backTo(before));
    }
    case 'erase':
      return before.erased ? null : changed(before, { erased: true }, { kind: 'restore' });
    case 'restore':
      return before.erased ? changed(before, { erased: false }, { kind: 'erase' }) : null;
    default:
      return null;
  }
}

function foreseeMark(version: string, body: Extract<CommandBody, { kind: 'mark' }>): Foreseen {
  const { annotation: id, label, attribution } = body;
  const span: Span = { start: codePoint(body.span.start), end: codePoint(body.span.end) };
  const after: OwnMark = {
    id,
    version,
    span,
    label,
    attribution: label === null ? noAttribution : attribution,
    revision: 1,
    erased: false,
  };
  return { after, inverse: { kind: 'erase', annotation: id, revision: 1 } };
}

type Back =
  | { readonly kind: 'erase' | 'restore' }
  | {
      readonly kind: 'judge';
      readonly label: string | null;
      readonly attribution: Attribution;
    };

function backTo({ label, attribution }: OwnMark): Back {
  return { kind: 'judge', label, attribution };
}

function changed(before: OwnMark, change: Partial<OwnMark>, back: Back): Foreseen {
  const revision = before.revision + 1;
  const after = { ...before, ...change, revision };
  return { after, inverse: { ...back, annotation: before.id, revision } };
}
