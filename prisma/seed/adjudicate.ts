/** Makes a final layer of an article: what agrees exactly by the rule, each other place as its reviewer decides. */

import { merging, taking } from '@/domain/review/asked';
import type { Decision, MergeRule } from '@/domain/review/decision';
import type { Place } from '@/domain/review/places';
import { marksOf } from '@/domain/review/position';
import { mergeNow, type Standing, standingOf } from '@/domain/review/standing';
import { db } from '@/server/db';
import type { Grant } from '@/server/gate';
import { finalLayerId, loadFinalWork } from '@/server/store/final-work';
import { ownLayerId } from '@/server/store/layers';
import { command, leaveFor } from './acting';
import { find, idOf, type Ledger } from './ledger';
import type { DemoAdjudication } from './newsroom/shape-team';

const rule: MergeRule = 'exact';

export async function adjudicate(ledger: Ledger, demo: DemoAdjudication): Promise<void> {
  const { article } = demo;
  const grant = await leaveFor(ledger, demo.reviewer, 'article:read');
  const layer = finalLayerId(find(ledger.articles, article).versionId);
  await command(ledger, grant, { article, act: 'choose' }, { kind: 'choose-rule', layer, rule });
  const agreed = await standing(ledger, article);
  const merged = merging(agreed.plan, rule, makingOf(ledger, article, agreed.standing));
  if (merged !== null) await command(ledger, grant, { article, act: 'merge' }, merged);
  await decideRest(ledger, demo, grant);
  await command(ledger, grant, { article, act: 'adjudicate' }, { kind: 'adjudicate-layer', layer });
}

/** One command for all that the reviewer decides in a sitting. */
async function decideRest(
  ledger: Ledger,
  demo: DemoAdjudication,
  grant: Grant<'article:read'>,
): Promise<void> {
  const { article } = demo;
  const { standing: now } = await standing(ledger, article);
  const making = makingOf(ledger, article, now);
  const commands = now.places
    .filter(({ decisions }) => decisions.length === 0)
    .map((place) => taking(place, chosenAt(ledger, demo, place), making));
  const [first] = commands;
  if (first === undefined) return;
  const decide = commands.flatMap((one) => one.decide);
  await command(ledger, grant, { article, act: 'decide' }, { ...first, decide });
}

function chosenAt(ledger: Ledger, demo: DemoAdjudication, { position }: Place) {
  const all = position === null ? [] : marksOf(position);
  const named = (keys: readonly string[]) => {
    const ids = keys.map((key) => find(ledger.annotations, key));
    return all.filter(({ id }) => ids.includes(id));
  };
  if (named(demo.leavesOut).length > 0) return [];
  const taken = named(demo.takes);
  if (taken.length > 0) return taken;
  const { versionId } = find(ledger.articles, demo.article);
  const preferred = ownLayerId(versionId, find(ledger.people, demo.prefers));
  const theirs = all.filter(({ layer }) => layer === preferred);
  return theirs.length > 0 ? theirs : all;
}

async function standing({ projectId, articles }: Ledger, article: string) {
  const { versionId: version } = find(articles, article);
  const work = await loadFinalWork(db(), { projectId, versionId: version });
  const board = {
    annotations: byId(work.annotations),
    links: byId(work.links),
    // Nothing has been merged with anything: each source stands for itself.
    sources: new Map(),
    adjudication: {
      ...{ version, rule, projectRule: work.projectRule },
      layers: byId(work.layers),
      decisions: byId<Decision>(work.decisions),
    },
  };
  const now = standingOf(board);
  return { standing: now, plan: mergeNow(board, now) };
}

function makingOf({ projectId, articles }: Ledger, article: string, standing: Standing) {
  let made = standing.places.filter(({ decisions }) => decisions.length > 0).length * 1_000;
  const newId = () => {
    made += 1;
    return idOf(projectId, 'final', article, String(made));
  };
  return { ...standing, layer: finalLayerId(find(articles, article).versionId), newId };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
