/** The links that begin at a mark, and where they end in the text on the desk. */
import type { Annotation } from '@/domain/claim/annotation';
import type { Link } from '@/domain/claim/link';
import type { Span } from '@/domain/text/span';
import type { Desk } from './desk-context';

type Seen = Pick<Desk, 'document' | 'view'>;

/** By the mark they begin at: worked out once for each change of the links, since the maps are never changed in place. */
const sorted = new WeakMap<Desk['view']['board']['links'], Map<string, Link[]>>();

export function linksOf({ view }: Seen, { id }: Annotation): readonly Link[] {
  const { links } = view.board;
  const byMark = sorted.get(links) ?? byMarkOf(links.values());
  sorted.set(links, byMark);
  return byMark.get(id) ?? [];
}

function byMarkOf(links: Iterable<Link>): Map<string, Link[]> {
  const byMark = new Map<string, Link[]>();
  for (const link of links) {
    if (link.erased) continue;
    byMark.set(link.annotation, [...(byMark.get(link.annotation) ?? []), link]);
  }
  return byMark;
}

/** The target's span when it lies in the text on the desk; of a mark that was erased, the words are still there. */
export function spanHere({ document, view }: Seen, { target }: Link): Span | null {
  if (target.kind === 'annotation') {
    return view.board.annotations.get(target.annotation)?.span ?? null;
  }
  return target.kind === 'span' && target.version === document.version.id ? target.span : null;
}
