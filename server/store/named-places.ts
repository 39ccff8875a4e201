/** Where a change took place that is in a project's own history: it names articles, or marks, assignments and versions, which have one. */
import 'server-only';
import { z } from 'zod';
import { db } from '../db';
import type { Grant } from '../gate';

export interface NamedPlace {
  readonly article: string;
  readonly title: string;
  /** How many articles it names besides. */
  readonly others: number;
  /** The words of the only mark it names, and where they begin in code points. */
  readonly exact: string | null;
  readonly start: number | null;
}

const Id = z.guid();
const OfMark = z.object({ annotation: Id });

const Naming = z
  .object({
    assigned: z.array(z.object({ article: Id })),
    assignment: Id,
    assignments: z.array(Id),
    due: z.array(z.object({ assignment: Id })),
    mention: OfMark,
    seats: z.array(OfMark),
    versions: z.array(Id),
  })
  .partial();

interface Named {
  readonly articles: readonly string[];
  readonly assignments: readonly string[];
  readonly marks: readonly string[];
  readonly versions: readonly string[];
}

function namedIn(command: unknown): Named {
  const { assigned, assignment, assignments, due, mention, seats, versions } =
    Naming.safeParse(command).data ?? {};
  return {
    articles: (assigned ?? []).map(({ article }) => article),
    assignments: [
      ...(assignment === undefined ? [] : [assignment]),
      ...(assignments ?? []),
      ...(due ?? []).map((one) => one.assignment),
    ],
    marks: [...(mention === undefined ? [] : [mention]), ...(seats ?? [])].map(
      ({ annotation }) => annotation,
    ),
    versions: versions ?? [],
  };
}

/** In the order of the changes; null where one names no article. */
export async function findPlaces(
  { projectId }: Grant<'history:read'>,
  commands: readonly unknown[],
): Promise<readonly (NamedPlace | null)[]> {
  const named = commands.map(namedIn);
  const known = await loadNamed(projectId, named);
  return named.map((one) => placeOf(one, known));
}

interface Article {
  readonly id: string;
  readonly title: string;
}

interface Known {
  /** By the id of what has it: an assignment, a mark, a version, itself. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly marks: ReadonlyMap<string, { readonly exact: string; readonly start: number }>;
}

async function loadNamed(projectId: string, named: readonly Named[]): Promise<Known> {
  const among = (pick: (one: Named) => readonly string[]) => ({
    projectId,
    id: { in: [...new Set(named.flatMap(pick))] },
  });
  const article = { select: { id: true, title: true } };
  const select = { id: true, article };
  const [articles, assignments, versions, marks] = await Promise.all([
    db().article.findMany({ where: among((one) => one.articles), ...article }),
    db().assignment.findMany({ where: among((one) => one.assignments), select }),
    db().articleVersion.findMany({ where: among((one) => one.versions), select }),
    db().annotation.findMany({
      where: among((one) => one.marks),
      select: { id: true, exact: true, start: true, version: { select: { article } } },
    }),
  ]);
  return {
    articles: new Map([
      ...articles.map((one) => [one.id, one] as const),
      ...[...assignments, ...versions].map((one) => [one.id, one.article] as const),
      ...marks.map((one) => [one.id, one.version.article] as const),
    ]),
    marks: new Map(marks.map((one) => [one.id, one])),
  };
}

function placeOf(named: Named, known: Known): NamedPlace | null {
  const ids = [...named.articles, ...named.assignments, ...named.versions, ...named.marks];
  const articles = ids.flatMap((id) => known.articles.get(id) ?? []);
  const [first] = articles;
  if (first === undefined) return null;
  const [mark, another] = named.marks.flatMap((id) => known.marks.get(id) ?? []);
  return {
    article: first.id,
    title: first.title,
    others: new Set(articles.map(({ id }) => id)).size - 1,
    exact: another === undefined ? (mark?.exact ?? null) : null,
    start: another === undefined ? (mark?.start ?? null) : null,
  };
}
