'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import { TypedFactsSchema } from '@/server/facts-schema';
import * as facts from '@/server/store/article-edits';

export const editFacts = projectAction({
  permission: 'article:edit',
  input: z.object({
    projectId: z.guid(),
    article: z.guid(),
    command: z.guid(),
    revision: z.number().int().min(1).max(2_000_000_000),
    facts: TypedFactsSchema,
  }),
  run: facts.editFacts,
});
