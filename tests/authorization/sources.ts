/** Who may do what to the registry of sources, and who may grade sources and claims. */
import { randomUUID } from 'node:crypto';
import * as grades from '@/app/projects/[projectId]/grades/actions';
import * as sources from '@/app/projects/[projectId]/sources/actions';
import * as importing from '@/app/projects/[projectId]/sources/import/actions';
import { db } from '@/server/db';
import { makeClaim } from './claims';
import { actionRow, type Row } from './row';
import type { Stage } from './stage';
import * as may from './who';

const typed = {
  kind: 'person',
  name: '灯台守',
  aliases: '',
  affiliation: '',
  country: '',
  homepage: '',
  confidential: false,
  notes: '',
} as const;

const order = ({ projectId }: Stage) => ({ projectId, command: randomUUID() });

async function makeSource({ projectId, people }: Stage): Promise<string> {
  const id = randomUUID();
  const row = { projectId, id, kind: 'person', name: '岬の人' } as const;
  await db().source.create({ data: { ...row, createdById: people.owner.id } });
  return id;
}

export const sourceRows: Readonly<Record<keyof typeof sources, Row>> = {
  registerSource: actionRow(sources.registerSource, may.workers, (stage) => ({
    ...order(stage),
    source: randomUUID(),
    facts: typed,
  })),
  editSource: actionRow(sources.editSource, may.workers, async (stage) => ({
    ...order(stage),
    source: await makeSource(stage),
    revision: 1,
    facts: typed,
  })),
  retireSource: actionRow(sources.retireSource, may.workers, async (stage) => ({
    ...order(stage),
    source: await makeSource(stage),
    retired: true,
  })),
  mergeSources: actionRow(sources.mergeSources, may.judges, async (stage) => ({
    ...order(stage),
    source: await makeSource(stage),
    into: await makeSource(stage),
  })),
  tellSourcesApart: actionRow(sources.tellSourcesApart, may.judges, async (stage) => ({
    ...order(stage),
    sources: [await makeSource(stage), await makeSource(stage)] as const,
  })),
  takeBackChange: actionRow(
    sources.takeBackChange,
    // What was never done cannot be taken back: the refusal stands behind the gate.
    {
      ...may.workers,
      annotator: 'refused: nothing-to-take-back',
      reviewer: 'refused: nothing-to-take-back',
      owner: 'refused: nothing-to-take-back',
    },
    (stage) => ({ ...order(stage), of: randomUUID() }),
  ),
};

export const gradeRows: Readonly<Record<keyof typeof grades, Row>> = {
  gradeSource: actionRow(grades.gradeSource, may.workers, async (stage) => ({
    ...order(stage),
    source: await makeSource(stage),
    number: 0,
    wish: { value: 'B' as const, scale: 'admiralty' as const, reason: '' },
    proposer: null,
  })),
  gradeClaim: actionRow(grades.gradeClaim, may.judges, async (stage) => ({
    ...order(stage),
    claim: (await makeClaim(stage)).claim,
    number: 0,
    wish: { value: '2' as const, scale: 'admiralty' as const, reason: '' },
  })),
};

/** What was looked over is nothing that this file would do: the refusal stands behind the gate. */
const changed = {
  ...may.workers,
  annotator: 'refused: csv-changed',
  reviewer: 'refused: csv-changed',
  owner: 'refused: csv-changed',
} as const;

const file = () => new File(['name\n岬の人'], 'sources.csv');

export const importSourceRows: Readonly<Record<keyof typeof importing, Row>> = {
  lookOverSources: actionRow(importing.lookOverSources, may.workers, ({ projectId }) => ({
    projectId,
    file: file(),
  })),
  importSources: actionRow(importing.importSources, changed, (stage) => ({
    ...order(stage),
    file: file(),
    fingerprint: '',
  })),
};
