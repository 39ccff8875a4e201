'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import * as versions from '@/server/store/codebook-versions';
import { LabelSchema } from '@/server/store/codebooks';

export const publishCodebook = projectAction({
  permission: 'codebook:edit',
  input: z.object({
    projectId: z.guid(),
    command: z.guid(),
    from: z.number().int().min(1).max(2_000_000_000),
    labels: z.array(LabelSchema),
  }),
  run: versions.publishCodebook,
});
