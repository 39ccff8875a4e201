'use server';
import { z } from 'zod';
import { gradeScales, gradeValues } from '@/domain/provenance/grade-scale';
import { projectAction } from '@/server/action';
import * as claims from '@/server/store/claim-grades';
import * as sources from '@/server/store/source-grades';

const Order = z.object({
  projectId: z.guid(),
  command: z.guid(),
  number: z.int().min(0),
  wish: z
    .object({ value: z.enum(gradeValues), scale: z.enum(gradeScales), reason: z.string() })
    .nullable(),
});

export const gradeSource = projectAction({
  permission: 'source:propose-grade',
  input: Order.extend({ source: z.guid(), proposer: z.guid().nullable() }),
  run: sources.gradeSource,
});

export const gradeClaim = projectAction({
  permission: 'claim:grade',
  input: Order.extend({ claim: z.guid() }),
  run: claims.gradeClaim,
});
