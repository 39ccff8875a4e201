/** Who may bring in, change and delete articles. */
import { createHash, randomUUID } from 'node:crypto';
import * as facts from '@/app/projects/[projectId]/articles/[articleId]/facts/actions';
import * as articles from '@/app/projects/[projectId]/articles/actions';
import * as importing from '@/app/projects/[projectId]/articles/import/actions';
import { db } from '@/server/db';
import { actionRow, type Row } from './row';
import type { Stage } from './stage';
import * as may from './who';

type Rows<Module> = Readonly<Record<keyof Module, Row>>;

const ofProject = ({ projectId }: Stage) => ({ projectId });
const ofArticle = ({ projectId, article }: Stage) => ({ projectId, article: article.articleId });

export const articleRows: Rows<typeof articles> = {
  weighArticle: actionRow(articles.weighArticle, may.owners, ofArticle),
  deleteArticle: actionRow(articles.deleteArticle, may.owners, (stage) => ({
    ...ofArticle(stage),
    command: randomUUID(),
  })),
  reviveArticle: actionRow(articles.reviveArticle, may.owners, async (stage) => {
    const { projectId, articleId: id } = stage.article;
    const data = { deletedAt: new Date() };
    await db().article.update({ where: { projectId_id: { projectId, id } }, data });
    return { ...ofArticle(stage), command: randomUUID() };
  }),
};

const typedFacts = {
  title: '岬の灯台',
  address: '',
  publisher: '岬新聞',
  byline: '',
  credit: '',
  rights: '',
  language: 'ja',
  publishedAt: '2025-01-18',
  retrievedAt: '',
  outlet: '',
  ownReporting: '',
};

export const factRows: Rows<typeof facts> = {
  editFacts: actionRow(facts.editFacts, may.workers, (stage) => ({
    ...ofArticle(stage),
    command: randomUUID(),
    revision: 1,
    facts: typedFacts,
  })),
};

const handed = { kind: 'paste' as const, text: '岬に灯がともった。港に船が着いた。' };

export const importRows: Rows<typeof importing> = {
  lookOver: actionRow(importing.lookOver, may.workers, (stage) => ({
    ...ofProject(stage),
    handed,
  })),
  importArticle: actionRow(importing.importArticle, may.workers, (stage) => ({
    ...ofProject(stage),
    article: randomUUID(),
    handed,
    facts: typedFacts,
    textSha256: createHash('sha256').update(handed.text).digest('hex'),
    again: false,
  })),
};
