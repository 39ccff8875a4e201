/** What may be asked of assignments, as actions read it. */
import 'server-only';
import { z } from 'zod';
import { purposes } from '@/domain/team/assignment';
import { strata } from '@/domain/team/distribution';

/** A page of a list, or a selection made by hand. */
const most = 2_000;

const Seen = z.object({
  assignment: z.guid(),
  revision: z.number().int().min(1).max(2_000_000_000),
});

export const SeenSchema = z.array(Seen).min(1).max(5_000);

export const AssignSchema = z.object({
  projectId: z.guid(),
  command: z.guid(),
  articles: z.array(z.guid()).min(1).max(most).nullable(),
  people: z.array(z.guid()).min(1).max(most),
  purpose: z.enum(purposes),
  dueOn: z.string().max(40),
  share: z.union([
    z.literal('each'),
    z.object({ perArticle: z.number().int().min(1).max(50), by: z.enum(strata) }),
  ]),
});
