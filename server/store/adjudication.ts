/** The final layer of an article's newest version on its desk, with every submitted layer around it. */
import 'server-only';
import type { DeskDocument } from '@/domain/claim/desk';
import { db } from '../db';
import type { Grant } from '../gate';
import { findDesk } from './desk';
import { loadFindings } from './desk-findings';
import { loadLinks } from './desk-links';
import { loadFinalWork } from './final-work';
import { listHearers } from './hearers';

/** Null when there is no such article. Whoever may adjudicate sees every layer. */
export async function findAdjudication(
  grant: Grant<'layer:adjudicate'>,
  articleId: string,
): Promise<DeskDocument | null> {
  const reading = grant.also('article:read');
  const around = reading && (await findDesk(reading, articleId, null));
  if (!reading || !around) return null;
  const { projectId } = grant;
  const work = await loadFinalWork(db(), { projectId, versionId: around.version.id });
  const { layers, decisions, rule, projectRule } = work;
  const layerIds = [work.final.id, ...layers.map(({ id }) => id)];
  const findings = await Promise.all(layerIds.map((id) => loadFindings(reading, id)));
  const linked = await Promise.all(layerIds.map((id) => loadLinks(reading, id, {})));
  const deciders = await listNames(decisions.map(({ by }) => by));
  const people = Object.assign({}, deciders, ...findings.map((one) => one.people));
  return {
    ...around,
    layer: { ...work.final, authorName: null, returnReason: null },
    unassigned: false,
    adjudication: { layers, decisions, rule, projectRule },
    annotations: work.annotations,
    links: work.links,
    targets: Object.assign({}, ...linked.map(({ targets }) => targets)),
    origins: {},
    verdicts: findings.flatMap(({ verdicts }) => verdicts),
    comments: findings.flatMap(({ comments }) => comments),
    grades: findings.flatMap(({ grades }) => grades),
    people,
    hearers: await listHearers(reading, { versionId: around.version.id, author: null }),
  };
}

async function listNames(ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await db().account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
