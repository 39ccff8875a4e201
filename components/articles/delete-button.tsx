'use client';
// The button that begins to delete an article, from its own page.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { articlesPath } from './addresses';
import { DeleteArticle, type DeletionActions } from './delete-article';

type Props = {
  readonly projectId: string;
  readonly article: { readonly id: string; readonly title: string };
  readonly actions: DeletionActions;
};

export function DeleteButton(props: Props) {
  const t = useTranslations('articles.delete');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button tone="danger" onClick={() => setAsking(true)}>
        {t('open')}
      </Button>
      {asking && (
        <DeleteArticle
          {...props}
          hide={() => setAsking(false)}
          leaveTo={articlesPath(props.projectId)}
        />
      )}
    </>
  );
}
