/** Gives whoever joins the demo newsroom as an owner something to do: articles, and a question in a comment. */
import { commandVersion } from '@/domain/claim/command';
import { gateFor } from '@/server/gate';
import { assignArticles } from '@/server/store/assigning';
import { applyCommand } from '@/server/store/commands/apply';
import { commandOf } from './acting';
import { find, idOf, type Ledger } from './ledger';
import { dayAfter } from './work';

/** Once for each person. What colleagues have taken away meanwhile, people or articles, is left out. */
export async function welcome(ledger: Ledger): Promise<void> {
  // Who waits for an owner is of the newsroom's own people.
  if ([...ledger.people.values()].includes(ledger.ownerId)) return;
  await giveWork(ledger);
  await ask(ledger);
}

async function giveWork(ledger: Ledger): Promise<void> {
  const { projectId, ownerId, project, people, articles } = ledger;
  const { from, assigned } = project.team.welcome;
  const grant = await gateFor(find(people, from), 'assignment:edit', { projectId });
  if (grant === null) return;
  for (const { article, purpose, dueIn } of assigned) {
    await assignArticles(grant, {
      command: commandOf(ledger, 'welcome', ownerId, article),
      articles: [find(articles, article).articleId],
      people: [ownerId],
      ...{ purpose, dueOn: dayAfter(dueIn), share: 'each' },
    });
  }
}

async function ask(ledger: Ledger): Promise<void> {
  const { projectId, ownerId, project, people, articles, annotations } = ledger;
  const { by, annotation, text } = project.team.welcome.comment;
  const grant = await gateFor(find(people, by), 'article:read', { projectId });
  if (grant === null) return;
  const [article = ''] = annotation.split('/');
  await applyCommand(grant, find(articles, article).versionId, {
    v: commandVersion,
    id: commandOf(ledger, 'welcome', ownerId, 'comment'),
    body: {
      kind: 'comment',
      comment: idOf(projectId, 'comment', ownerId),
      annotation: find(annotations, annotation),
      ...{ thread: null, body: text, mentions: [ownerId] },
    },
  });
}
