/** The places of an adjudication as it stands, worked out from a board of the final layer. */

import type { Link } from '@/domain/claim/link';
import type { FinalBoard } from '@/domain/claim/perform-final';
import type { Source } from '@/domain/provenance/source';
import type { Decision, MergeRule } from './decision';
import { type Comparing, differencesAt, placeName } from './difference';
import { type MergePlan, planMerge } from './merge';
import { listPlaces, type Place, stateOf } from './places';
import { alignLayers } from './position';

export interface Standing {
  /** In the text's order. */
  readonly places: readonly Place[];
  readonly comparing: Comparing;
  readonly rule: MergeRule;
  /** The standing decision that made each mark of the final layer, by the mark's id. */
  readonly madeBy: ReadonlyMap<string, Decision>;
  linkRevisions(annotation: string): number;
}

type Board = Pick<FinalBoard, 'annotations' | 'links' | 'sources' | 'adjudication'>;

export function standingOf(board: Board): Standing {
  const { annotations, links, sources, adjudication } = board;
  const decisions = [...(adjudication?.decisions.values() ?? [])].filter((one) => !one.withdrawn);
  const layers = [...(adjudication?.layers.keys() ?? [])];
  const byMark = groupLinks(links.values());
  const version = adjudication?.version ?? '';
  const comparing: Comparing = {
    layers,
    linksOf: (id) => (byMark.get(id) ?? []).filter(({ erased }) => !erased),
    standsFor: (id) => standsFor(sources, id),
    placeOf: (id) => {
      const mark = annotations.get(id);
      return mark ? placeName(version, mark.span) : null;
    },
  };
  const linkRevisions = (id: string) =>
    (byMark.get(id) ?? []).reduce((sum, { revision }) => sum + revision, 0);
  const places = listPlaces(alignLayers(layers, annotations.values()), {
    decisions,
    differencesAt: (position) => differencesAt(position, comparing),
    linkRevisions,
    spanOf: ({ marks, basis }) =>
      annotations.get(marks[0]?.annotation ?? basis[0]?.annotation ?? '')?.span ?? null,
  });
  const madeBy = new Map(
    decisions.flatMap((one) => one.marks.map(({ annotation }) => [annotation, one] as const)),
  );
  const rule = adjudication?.rule ?? adjudication?.projectRule ?? 'none';
  return { places, comparing, rule, madeBy, linkRevisions };
}

/** What merging by the rule in force would do now. */
export function mergeNow(board: Board, standing: Standing): MergePlan {
  const all = [...(board.adjudication?.decisions.values() ?? [])];
  const refused = all.filter((one) => one.withdrawn && one.refused);
  const { rule, places, comparing, linkRevisions } = standing;
  return planMerge(rule, places, refused, comparing, linkRevisions);
}

/** Whether nothing is left to decide. */
export function isDecided({ places }: Pick<Standing, 'places'>): boolean {
  return places.every((place) => stateOf(place) === 'decided');
}

function groupLinks(links: Iterable<Link>): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(link.annotation);
    if (group) group.push(link);
    else groups.set(link.annotation, [link]);
  }
  return groups;
}

/** Follows merges to the source that stands for this one; a circle, which there should not be, ends where it began. */
function standsFor(sources: ReadonlyMap<string, Source>, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const next = sources.get(at)?.mergedInto;
    if (!next || seen.has(next)) return at;
    seen.add(at);
    at = next;
  }
}
