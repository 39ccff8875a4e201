'use server';
import { z } from 'zod';
import { projectAction } from '@/server/action';
import * as facts from '@/server/store/article-edits';
import { TypedFactsSchema } from '@/server/typed-facts';

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
