'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import * as evidence from '@/server/evidence-fetching';

export const fetchEvidence = projectAction({
  permission: 'annotation:make',
  input: z.object({ projectId: z.guid(), evidence: z.guid() }),
  run: (grant, input) => evidence.beginFetching(grant, input.evidence),
});

export const handInEvidence = projectAction({
  permission: 'annotation:make',
  input: z.object({
    projectId: z.guid(),
    evidence: z.guid(),
    command: z.guid(),
    handed: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('file'), file: z.file() }),
      z.object({ kind: z.literal('paste'), text: z.string() }),
    ]),
  }),
  run: evidence.handInEvidence,
});
