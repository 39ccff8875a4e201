/** What the team of the English project has to do; its memo waits for adjudication. */
import type { DemoTeam } from '../shape-team';

export const team: DemoTeam = {
  assigner: 'shido',
  assignments: [
    { article: 'blast-courier', to: 'whitlock', purpose: 'annotate', dueIn: -4 },
    { article: 'blast-courier', to: 'pellow', purpose: 'annotate', dueIn: 3 },
    { article: 'memo-ledger', to: 'whitlock', purpose: 'annotate', dueIn: -2 },
    { article: 'memo-ledger', to: 'pellow', purpose: 'annotate', dueIn: -2 },
    { article: 'memo-ledger', to: 'kurusu', purpose: 'review', dueIn: 1 },
    { article: 'weekly-ebb', to: 'whitlock', purpose: 'annotate', dueIn: 2 },
  ],
  returns: [],
  adjudications: [],
  welcome: {
    from: 'shido',
    assigned: [{ article: 'weekly-ebb', purpose: 'annotate', dueIn: 6 }],
    comment: {
      by: 'kurusu',
      annotation: 'memo-ledger/p-oxygen',
      text: 'Jonas would like to split this: the date of publication is a fact, the rest is the writer’s verdict. Is one sentence, one mark still our rule here?',
    },
  },
};
