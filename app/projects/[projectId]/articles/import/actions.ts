'use server';
import { z } from 'zod';
import { encodings } from '@/domain/intake/encodings';
import { projectAction } from '@/server/action';
import { TypedFactsSchema } from '@/server/facts-schema';
import * as articles from '@/server/store/article-import';
import { sightHanded } from '@/server/store/article-reading';

const Handed = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    file: z.file(),
    encoding: z.enum(encodings.map(({ encoding }) => encoding)).nullable(),
  }),
  z.object({ kind: z.literal('paste'), text: z.string() }),
]);

export const lookOver = projectAction({
  permission: 'article:import',
  input: z.object({ projectId: z.guid(), handed: Handed }),
  run: (grant, { handed }) => sightHanded(grant, handed),
});

export const importArticle = projectAction({
  permission: 'article:import',
  input: z.object({
    projectId: z.guid(),
    article: z.guid(),
    handed: Handed,
    facts: TypedFactsSchema,
    textSha256: z.string(),
    again: z.boolean(),
  }),
  run: articles.importArticle,
});
