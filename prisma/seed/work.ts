/** The work of the demo newsroom's team, once there are articles and layers: given, returned, adjudicated, trained for, claimed. */
import { dayIn } from '@/domain/team/due';
import { assignArticles } from '@/server/store/assigning';
import { ownLayerId } from '@/server/store/layers';
import { command, commandOf, done, leaveFor } from './acting';
import { adjudicate } from './adjudicate';
import { fillClaims } from './fill-claims';
import { find, type Ledger } from './ledger';
import type { DemoLayer } from './newsroom/shape';
import type { DemoReturn } from './newsroom/shape-team';
import { strokesOf } from './play-layer';

export async function work(ledger: Ledger): Promise<void> {
  const { returns, adjudications } = ledger.project.team;
  await assignAll(ledger);
  for (const one of returns) await giveBack(ledger, one);
  for (const one of adjudications) await adjudicate(ledger, one);
  for (const layer of ledger.project.training) await train(ledger, layer);
  await fillClaims(ledger);
}

async function assignAll(ledger: Ledger): Promise<void> {
  const { assigner, assignments } = ledger.project.team;
  const grant = await leaveFor(ledger, assigner, 'assignment:edit');
  for (const { article, to, purpose, dueIn } of assignments) {
    done(
      await assignArticles(grant, {
        command: commandOf(ledger, 'assign', article, to),
        articles: [find(ledger.articles, article).articleId],
        people: [find(ledger.people, to)],
        ...{ purpose, dueOn: dayAfter(dueIn), share: 'each' },
      }),
    );
  }
}

const dayMs = 86_400_000;

/** A day so many days from today. */
export function dayAfter(days: number): string {
  return dayIn('UTC', new Date(Date.now() + days * dayMs));
}

async function giveBack(ledger: Ledger, { article, annotator, reviewer, reason }: DemoReturn) {
  const grant = await leaveFor(ledger, reviewer, 'article:read');
  const layer = layerOf(ledger, article, annotator);
  const act = `return ${annotator}`;
  await command(ledger, grant, { article, act }, { kind: 'return-layer', layer, reason });
}

/** Marked stroke by stroke and submitted, as anybody would at the desk. */
async function train(ledger: Ledger, { article, annotator, annotations }: DemoLayer) {
  const grant = await leaveFor(ledger, annotator, 'article:read');
  const placed = find(ledger.articles, article);
  const layer = layerOf(ledger, article, annotator);
  for (const annotation of annotations) {
    const id = find(ledger.annotations, `${article}/${annotation.key}`);
    for (const [at, body] of strokesOf(ledger, placed, layer, annotation, id).entries()) {
      await command(ledger, grant, { article, act: `${annotation.key} ${at}` }, body);
    }
  }
  await command(ledger, grant, { article, act: 'submit' }, { kind: 'submit-layer', layer });
}

function layerOf({ articles, people }: Ledger, article: string, annotator: string): string {
  return ownLayerId(find(articles, article).versionId, find(people, annotator));
}
