/** What an annotation still lacks by the codebook: asked for quietly, and never required. */
import type { Annotation } from './annotation';
import { type Codebook, findLabel } from './codebook';
import type { Label } from './label';
import type { Link } from './link';

/** A denial that names nothing it denies; what somebody said without saying who. */
export type Gap = 'denies-nothing' | 'said-by-nobody';

/** Whether marks with this label reject what somebody holds. Told by the colour of the default codebook, which a renamed label keeps. */
export function isDenial(label: Label | null): boolean {
  return label?.colour === 'denial';
}

function isAttributed(label: Label | null): boolean {
  return isDenial(label) || label?.colour === 'quote';
}

/** In the order in which the inspector asks. Nothing is asked of what is erased or states nothing. */
export function gapsOf(
  { id, label: labelId, erased, attribution }: Annotation,
  denying: ReadonlySet<string>,
  codebook: Codebook,
): Gap[] {
  const label = labelId === null ? null : findLabel(codebook, labelId);
  if (erased || label === null) return [];
  const gaps: Gap[] = [];
  if (isAttributed(label) && attribution.speaker === null) gaps.push('said-by-nobody');
  if (isDenial(label) && !denying.has(id)) gaps.push('denies-nothing');
  return gaps;
}

/** Ids of the annotations that name what they deny, be it an annotation, a span, something outside, or a text. */
export function listDenying(links: Iterable<Link>): Set<string> {
  const denying = new Set<string>();
  for (const { annotation, relation, erased } of links) {
    if (relation === 'denies' && !erased) denying.add(annotation);
  }
  return denying;
}
