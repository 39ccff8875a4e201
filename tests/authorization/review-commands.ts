/** Who may send which command of a review. */
import { randomUUID } from 'node:crypto';
import type { AdjudicationCommand, LayerCommand, ReviewCommand } from '@/domain/claim/command';
import { finalLayerId } from '@/server/store/final-work';
import { ownLayerId } from '@/server/store/layers';
import { type CommandRow, done, judge, worker } from './command-row';
import { markAs, type Stage } from './stage';
import * as may from './who';

async function commented(stage: Stage, who: may.Who): Promise<string> {
  const { annotation } = { annotation: await markAs(stage, worker(stage, who)) };
  const comment = randomUUID();
  const rest = { thread: null, body: '話者は誰ですか', mentions: [] } as const;
  await done(stage, worker(stage, who), { kind: 'comment', comment, annotation, ...rest });
  return comment;
}

function verdictOn(annotation: string) {
  const rest = { verdict: 'accept', change: null, comment: '', error: null, rule: null } as const;
  return { kind: 'give-verdict', annotation, annotationRevision: 1, ...rest } as const;
}

type Kind = ReviewCommand['kind'] | LayerCommand['kind'] | AdjudicationCommand['kind'];

const finalOf = ({ article }: Stage) => finalLayerId(article.versionId);

export const reviewRows: Readonly<Record<Kind, CommandRow>> = {
  'give-verdict': {
    answers: may.judges,
    body: async (stage) => verdictOn(await markAs(stage, stage.people.annotator)),
  },
  'withdraw-verdict': {
    answers: may.judges,
    body: async (stage, who) => {
      const annotation = await markAs(stage, stage.people.annotator);
      await done(stage, judge(stage, who), verdictOn(annotation));
      return { kind: 'withdraw-verdict', annotation };
    },
  },
  comment: {
    answers: may.workers,
    body: async (stage) => ({
      kind: 'comment',
      comment: randomUUID(),
      annotation: await markAs(stage, stage.people.annotator),
      thread: null,
      body: '話者は市です',
      mentions: [],
    }),
  },
  'withdraw-comment': {
    answers: may.workers,
    body: async (stage, who) => ({
      kind: 'withdraw-comment',
      comment: await commented(stage, who),
    }),
  },
  'restore-comment': {
    answers: may.workers,
    body: async (stage, who) => {
      const comment = await commented(stage, who);
      await done(stage, worker(stage, who), { kind: 'withdraw-comment', comment });
      return { kind: 'restore-comment', comment };
    },
  },
  'resolve-thread': {
    answers: may.workers,
    body: async (stage, who) => ({ kind: 'resolve-thread', comment: await commented(stage, who) }),
  },
  'reopen-thread': {
    answers: may.workers,
    body: async (stage, who) => {
      const comment = await commented(stage, who);
      await done(stage, worker(stage, who), { kind: 'resolve-thread', comment });
      return { kind: 'reopen-thread', comment };
    },
  },
  'submit-layer': {
    answers: may.workers,
    body: async (stage, who) => ({
      kind: 'submit-layer',
      layer: ownLayerId(stage.article.versionId, worker(stage, who).id),
    }),
  },
  'return-layer': {
    answers: may.judges,
    body: async (stage) => {
      const { annotator } = stage.people;
      const layer = ownLayerId(stage.article.versionId, annotator.id);
      await done(stage, annotator, { kind: 'submit-layer', layer });
      return { kind: 'return-layer', layer, reason: '話者がありません' };
    },
  },
  decide: {
    answers: may.judges,
    body: async (stage) => ({
      kind: 'decide',
      layer: finalOf(stage),
      rule: null,
      withdraw: [],
      restore: [],
      decide: [],
    }),
  },
  'choose-rule': {
    answers: may.judges,
    body: async (stage) => ({ kind: 'choose-rule', layer: finalOf(stage), rule: 'majority' }),
  },
  'adjudicate-layer': {
    answers: may.judges,
    body: async (stage) => ({ kind: 'adjudicate-layer', layer: finalOf(stage) }),
  },
  'reopen-layer': {
    answers: may.judges,
    body: async (stage, who) => {
      const layer = finalOf(stage);
      await done(stage, judge(stage, who), { kind: 'adjudicate-layer', layer });
      return { kind: 'reopen-layer', layer, reason: '話者を見落としていました' };
    },
  },
};
