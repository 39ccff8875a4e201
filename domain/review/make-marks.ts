/** Makes a decision's marks for the final layer: analysts' marks as they are, with their links, or the reviewer's own. */
import type { Annotation } from '@/domain/claim/annotation';
import type { CopiedMark, NewDecision, NewMark } from '@/domain/claim/command';
import {
  type AnnotationRefusal,
  decideAnnotation,
  type Setting,
} from '@/domain/claim/decide-annotation';
import type { Link, Target } from '@/domain/claim/link';
import { accepted, type Outcome, refused } from '@/domain/outcome';

export interface MakingSetting extends Setting {
  /** Id of the version that all this is about. */
  readonly version: string;
}

/** What there is to copy from. */
interface Sources {
  annotation(id: string): Annotation | null;
  link(id: string): Link | null;
}

interface Made {
  readonly annotations: readonly Annotation[];
  readonly links: readonly Link[];
}

type MakeRefusal = AnnotationRefusal | 'decision-empty' | 'link-unknown';

export function makeMarks(
  sources: Sources,
  { basis, choice, marks }: NewDecision,
  setting: MakingSetting,
): Outcome<Made, MakeRefusal> {
  const decided = new Set(basis.map(({ annotation }) => annotation));
  const annotations: Annotation[] = [];
  const links: Link[] = [];
  for (const mark of marks) {
    const isCopy = mark.from !== null;
    if (isCopy !== (choice === 'take') || (isCopy && !decided.has(mark.from))) {
      return refused('decision-empty');
    }
    if (sources.annotation(mark.annotation) !== null) return refused('annotation-exists');
    const made = isCopy ? copy(sources, mark, setting) : own(mark, setting);
    if (!made.ok) return made;
    annotations.push(...made.value.annotations);
    links.push(...made.value.links);
  }
  return accepted({ annotations, links });
}

/** Word for word, under the codebook it was made under: what a decision takes cannot differ from what it says it took. */
function copy(
  sources: Sources,
  { annotation: id, from, links: asked }: CopiedMark,
  { layer, version }: MakingSetting,
): Outcome<Made, MakeRefusal> {
  const source = sources.annotation(from);
  if (source === null) return refused('annotation-unknown');
  const links: Link[] = [];
  for (const { link: newId, from: oldId } of asked) {
    const link = sources.link(oldId);
    if (link === null || link.erased || link.annotation !== from) return refused('link-unknown');
    if (sources.link(newId) !== null) return refused('link-unknown');
    const target = targetSeenByAll(sources, link.target, version);
    links.push({ ...link, id: newId, annotation: id, target, revision: 1 });
  }
  const { span, quote, label, attribution, note, codebook } = source;
  const said = { span, quote, label, attribution, note, codebook };
  const mark = { id, layer: layer.id, ...said, revision: 1, erased: false };
  return accepted({ annotations: [mark], links });
}

/** Whoever reads the final layer need not see the analysts': in this text a link leads to the words, not to an analyst's mark on them. */
function targetSeenByAll(sources: Sources, target: Target, version: string): Target {
  if (target.kind !== 'annotation') return target;
  const mark = sources.annotation(target.annotation);
  return mark === null ? target : { kind: 'span', version, span: mark.span, quote: mark.quote };
}

function own(
  mark: Exclude<NewMark, CopiedMark>,
  setting: MakingSetting,
): Outcome<Made, MakeRefusal> {
  const { annotation, span, exact, label, attribution } = mark;
  const layer = setting.layer.id;
  const body = { kind: 'mark', annotation, layer, span, exact, label, attribution } as const;
  const decided = decideAnnotation(null, body, setting);
  return decided.ok ? accepted({ annotations: [decided.value.after], links: [] }) : decided;
}
