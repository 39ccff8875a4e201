'use server';
import { z } from 'zod';
import { accepted } from '@/domain/outcome';
import { projectAction } from '@/server/action';
import * as deletion from '@/server/store/article-deletion';

const Article = z.object({ projectId: z.guid(), article: z.guid() });
const Order = Article.extend({ command: z.guid() });

export const weighArticle = projectAction({
  permission: 'article:delete',
  input: Article,
  run: async (grant, { article }) => accepted(await deletion.weighArticle(grant, article)),
});

export const deleteArticle = projectAction({
  permission: 'article:delete',
  input: Order,
  run: deletion.deleteArticle,
});

export const reviveArticle = projectAction({
  permission: 'article:delete',
  input: Order,
  run: deletion.reviveArticle,
});
