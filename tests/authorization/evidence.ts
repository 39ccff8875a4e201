/** Who may bring in evidence. */
import { randomUUID } from 'node:crypto';
import * as evidence from '@/app/projects/[projectId]/evidence/[evidenceId]/actions';
import { actionRow, type Row } from './row';
import type { Stage } from './stage';
import * as may from './who';

const ofProject = ({ projectId }: Stage) => ({ projectId });

export const evidenceRows: Readonly<Record<keyof typeof evidence, Row>> = {
  // Not one's own, or none at all: nothing happens, and nothing is told.
  fetchEvidence: actionRow(evidence.fetchEvidence, may.workers, (stage) => ({
    ...ofProject(stage),
    evidence: randomUUID(),
  })),
  handInEvidence: actionRow(
    evidence.handInEvidence,
    may.workersTold('evidence-unknown'),
    (stage) => ({
      ...ofProject(stage),
      evidence: randomUUID(),
      command: randomUUID(),
      handed: { kind: 'paste' as const, text: '岬の灯台に灯がともった。' },
    }),
  ),
};
