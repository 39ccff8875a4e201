/** Who may send which command. A command without a row does not compile. */
import { randomUUID } from 'node:crypto';
import { noAttribution } from '@/domain/claim/attribution';
import type { CommandBody } from '@/domain/claim/command';
import { codePoint } from '@/domain/text/offset';
import { commandOf, labelOf, markOf } from '@/tests/support/desk';
import { type CommandRow, done, worker } from './command-row';
import { reviewRows } from './review-commands';
import { markAs, type Stage } from './stage';
import * as may from './who';

const span = { start: 0, end: 2 };

/** A mark of the sender's, in the state that the command wants it. */
async function marked(stage: Stage, who: may.Who) {
  return { annotation: await markAs(stage, worker(stage, who)), revision: 1 };
}

async function linked(stage: Stage, who: may.Who) {
  const { annotation } = await marked(stage, who);
  const body = linkFrom(annotation);
  await done(stage, worker(stage, who), body);
  return { link: body.link, revision: 1 };
}

function linkFrom(annotation: string) {
  const target = { kind: 'text', text: '岬の灯台は消えていない' } as const;
  const rest = { relation: 'denies', aspect: 'content', note: '', target } as const;
  return { kind: 'link', link: randomUUID(), annotation, ...rest } as const;
}

async function named(stage: Stage, who: may.Who): Promise<string> {
  const source = randomUUID();
  const body = { kind: 'name-source', source, name: source, sourceKind: 'person' } as const;
  await done(stage, worker(stage, who), body);
  return source;
}

function graded(annotation: string) {
  const rest = { value: '2', scale: 'admiralty', reason: '' } as const;
  return { kind: 'grade-annotation', annotation, ...rest } as const;
}

/** A mark that states something. */
async function factAs(stage: Stage, who: may.Who): Promise<string> {
  return markAs(stage, worker(stage, who), await labelOf(stage.projectId, 'fact'));
}

export const commandTable: Readonly<Record<CommandBody['kind'], CommandRow>> = {
  ...reviewRows,
  mark: {
    answers: may.workers,
    body: async (stage, who) => markOf(stage.article, worker(stage, who).id, '灯台守', null),
  },
  resize: {
    answers: may.workers,
    body: async (stage, who) => ({
      ...(await marked(stage, who)),
      kind: 'resize',
      span,
      exact: stage.article.text.slice(span.start, span.end),
    }),
  },
  judge: {
    answers: may.workers,
    body: async (stage, who) => ({
      ...(await marked(stage, who)),
      kind: 'judge',
      label: null,
      attribution: { ...noAttribution, saidWhere: '岬' },
    }),
  },
  note: {
    answers: may.workers,
    body: async (stage, who) => ({ ...(await marked(stage, who)), kind: 'note', note: '要確認' }),
  },
  erase: {
    answers: may.workers,
    body: async (stage, who) => ({ ...(await marked(stage, who)), kind: 'erase' }),
  },
  restore: {
    answers: may.workers,
    body: async (stage, who) => {
      const mark = await marked(stage, who);
      await done(stage, worker(stage, who), { ...mark, kind: 'erase' });
      return { ...mark, kind: 'restore', revision: 2 };
    },
  },
  link: {
    answers: may.workers,
    body: async (stage, who) => linkFrom((await marked(stage, who)).annotation),
  },
  relink: {
    answers: may.workers,
    body: async (stage, who) => ({
      ...(await linked(stage, who)),
      kind: 'relink',
      relation: 'repeats',
      aspect: 'utterance',
      note: '',
    }),
  },
  unlink: {
    answers: may.workers,
    body: async (stage, who) => ({ ...(await linked(stage, who)), kind: 'unlink' }),
  },
  'restore-link': {
    answers: may.workers,
    body: async (stage, who) => {
      const link = await linked(stage, who);
      await done(stage, worker(stage, who), { ...link, kind: 'unlink' });
      return { ...link, kind: 'restore-link', revision: 2 };
    },
  },
  'correct-layout': {
    answers: may.workers,
    body: async () => ({
      kind: 'correct-layout',
      revision: 1,
      correction: { kind: 'regions', lines: [{ start: codePoint(0), region: 'boilerplate' }] },
    }),
  },
  'name-source': {
    answers: may.workers,
    body: async () => ({
      kind: 'name-source',
      source: randomUUID(),
      name: '灯台守',
      sourceKind: 'person',
    }),
  },
  'retire-source': {
    answers: may.workers,
    body: async (stage, who) => ({ kind: 'retire-source', source: await named(stage, who) }),
  },
  'revive-source': {
    answers: may.workers,
    body: async (stage, who) => {
      const source = await named(stage, who);
      await done(stage, worker(stage, who), { kind: 'retire-source', source });
      return { kind: 'revive-source', source };
    },
  },
  'grade-annotation': {
    answers: may.workers,
    body: async (stage, who) => graded(await factAs(stage, who)),
  },
  'withdraw-grade': {
    answers: may.workers,
    body: async (stage, who) => {
      const annotation = await factAs(stage, who);
      await done(stage, worker(stage, who), graded(annotation));
      return { kind: 'withdraw-grade', annotation };
    },
  },
};

/** As a browser sends it. */
export function commandSent({ article: { projectId, versionId } }: Stage, body: CommandBody) {
  return {
    path: `/api/v1/projects/${projectId}/versions/${versionId}/commands`,
    params: { projectId, versionId },
    body: { commands: [commandOf(body)] },
  };
}
