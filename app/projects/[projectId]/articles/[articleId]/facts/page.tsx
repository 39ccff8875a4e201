// An article's publication facts.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { articlesPath, deskPath } from '@/components/articles/addresses';
import { DeleteButton } from '@/components/articles/delete-button';
import { FactsForm } from '@/components/articles/facts-form';
import { TextOrigin } from '@/components/articles/text-origin';
import { ArticleCopies } from '@/components/claims/article-copies';
import { projectPlace } from '@/components/projects/project-place';
import { ToProvenance } from '@/components/provenance/to-provenance';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { Link } from '@/components/ui/link';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { findFacts } from '@/server/store/article-edits';
import { listCopiesOf } from '@/server/store/copies';
import { loadProject } from '@/server/store/projects';
import { judgeClaim, takeBackClaimChange } from '../../../claims/actions';
import { deleteArticle, reviveArticle, weighArticle } from '../../actions';
import { editFacts } from './actions';

type Props = { readonly params: Promise<{ projectId: string; articleId: string }> };

const Id = z.guid();
const deletion = { weigh: weighArticle, remove: deleteArticle, revive: reviveArticle };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles.facts');
  return { title: t('heading') };
}

export default async function FactsPage({ params }: Props) {
  const { projectId, articleId } = await params;
  const grant = await admitted(gate('article:edit', { projectId }));
  const read = await admitted(gate('project:read', { projectId }));
  const [article, project, t] = await Promise.all([
    Id.safeParse(articleId).success ? findFacts(grant, articleId) : null,
    loadProject(read),
    getTranslations('articles'),
  ]);
  if (article === null) notFound();
  const { title } = article.facts;
  const claims = await admitted(gate('claim:read', { projectId }));
  const copies = await listCopiesOf(claims, articleId);
  const judging = grant.also('claim:judge') && judgeClaim;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <p className="mb-2 flex flex-wrap gap-4 text-sm">
        <Link href={articlesPath(projectId)}>{t('heading')}</Link>
        <Link href={deskPath(projectId, articleId)}>{t('open')}</Link>
      </p>
      <PageHead
        title={t('facts.heading')}
        lead={title}
        actions={<ToProvenance projectId={projectId} kind="article" id={articleId} />}
      />
      <ClientMessages namespaces={['articles', 'claims', 'sources']}>
        <div className="flex max-w-page flex-col gap-12">
          <FactsForm projectId={projectId} article={article} edit={editFacts} />
          <section aria-labelledby="origin" className="flex flex-col gap-2">
            <h2 id="origin" className="text-lg">
              {t('origin.title')}
            </h2>
            <TextOrigin article={article} />
          </section>
          {copies.length > 0 && (
            <ArticleCopies
              alerts={copies}
              leave={{ projectId, edit: null, judge: judging, takeBack: takeBackClaimChange }}
            />
          )}
          {grant.also('article:delete') && (
            <div>
              <DeleteButton
                projectId={projectId}
                article={{ id: articleId, title }}
                actions={deletion}
              />
            </div>
          )}
        </div>
      </ClientMessages>
    </PageFrame>
  );
}
