/** The layers of an article, for those who review them. */
import 'server-only';
import type { LayerState } from '@/domain/claim/submission';
import { db } from '../db';
import type { Grant } from '../gate';
import { visibleLayers } from './sight';

export interface LayerRow {
  readonly id: string;
  /** Null for the final layer. */
  readonly authorName: string | null;
  readonly state: LayerState;
  readonly round: number;
  readonly marks: number;
  /** How many of them the person asking has judged. */
  readonly judged: number;
}

export interface Reviewable {
  readonly project: string;
  readonly title: string;
  readonly version: {
    readonly number: number;
    /** Whether it is what analysts work on now. */
    readonly newest: boolean;
  };
  readonly layers: readonly LayerRow[];
}

/** Of the version asked for, or else of the newest. Null when there is no such article or version. Layers by their analysts' names, then by id. */
export async function findReviewable(
  grant: Grant<'layer:review'>,
  articleId: string,
  asked: string | null,
): Promise<Reviewable | null> {
  const { projectId, actor } = grant;
  const article = await db().article.findFirst({
    where: { projectId, id: articleId, deletedAt: null },
    select: {
      title: true,
      project: { select: { name: true } },
      versions: { orderBy: { number: 'desc' }, select: { id: true, number: true } },
    },
  });
  const newest = article?.versions[0];
  const version = asked === null ? newest : article?.versions.find(({ id }) => id === asked);
  if (!article || version === undefined) return null;
  const { id: versionId, number } = version;
  const judgedByMe = { some: { reviewerId: actor.accountId, withdrawnAt: null } };
  const rows = await db().layer.findMany({
    where: { AND: [{ projectId, versionId }, visibleLayers(grant)] },
    include: { author: { select: { name: true } }, _count: { select: standing } },
    orderBy: [{ author: { name: 'asc' } }, { id: 'asc' }],
  });
  const judged = await db().annotation.groupBy({
    by: ['layerId'],
    where: { projectId, versionId, erasedAt: null, verdicts: judgedByMe },
    _count: true,
  });
  const judgedIn = new Map(judged.map(({ layerId, _count }) => [layerId, _count]));
  const layers = rows.map(({ id, author, state, round, _count }) => ({
    id,
    authorName: author?.name ?? null,
    state,
    round,
    marks: _count.annotations,
    judged: judgedIn.get(id) ?? 0,
  }));
  return {
    project: article.project.name,
    title: article.title,
    version: { number, newest: version === newest },
    layers,
  };
}

const standing = { annotations: { where: { erasedAt: null } } };
