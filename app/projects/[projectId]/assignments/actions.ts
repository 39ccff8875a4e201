'use server';
import { z } from 'zod';
import { accepted } from '@/domain/outcome';
import { projectAction } from '@/server/action';
import { AssignSchema, SeenSchema } from '@/server/assignment-schema';
import * as assigning from '@/server/store/assigning';
import * as edits from '@/server/store/assignment-edits';
import { lapseAbandoned } from '@/server/store/lapse';
import { sayOfReview } from '@/server/store/review-work';

const Order = z.object({ projectId: z.guid(), command: z.guid(), seen: SeenSchema });

export const assignArticles = projectAction({
  permission: 'assignment:edit',
  input: AssignSchema,
  run: assigning.assignArticles,
});

export const withdrawAssignments = projectAction({
  permission: 'assignment:edit',
  input: Order,
  run: edits.withdrawAssignments,
});

export const restoreAssignments = projectAction({
  permission: 'assignment:edit',
  input: Order,
  run: edits.restoreAssignments,
});

export const setDue = projectAction({
  permission: 'assignment:edit',
  input: Order.extend({ dueOn: z.array(z.string().max(40)).min(1).max(5_000) }),
  run: edits.setDue,
});

export const lapseAssignments = projectAction({
  permission: 'assignment:edit',
  input: z.object({ projectId: z.guid() }),
  run: async (grant) => accepted(await lapseAbandoned(grant)),
});

export const sayOfReviewWork = projectAction({
  permission: 'assignment:finish',
  input: z.object({
    projectId: z.guid(),
    command: z.guid(),
    assignment: z.guid(),
    revision: z.number().int().min(1).max(2_000_000_000),
    word: z.enum(['finish', 'resume']),
  }),
  run: sayOfReview,
});
