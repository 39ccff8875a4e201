/** Who may publish a codebook. */
import { randomUUID } from 'node:crypto';
import * as codebook from '@/app/projects/[projectId]/codebook/edit/actions';
import { actionRow, type Row } from './row';
import * as may from './who';

export const codebookRows: Readonly<Record<keyof typeof codebook, Row>> = {
  publishCodebook: actionRow(codebook.publishCodebook, may.owners, ({ projectId }) => ({
    projectId,
    command: randomUUID(),
    from: 1,
    labels: [
      {
        ...{ id: randomUUID(), key: 'y', colour: 'extra-1' as const, line: 'dashed' as const },
        name: { ja: 'うわさ', en: 'Rumour' },
        definition: { ja: '', en: '' },
      },
    ],
  })),
};
