'use client';
// What can be done with an article of the table, besides opening it.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { deskPath, factsPath } from './addresses';
import { DeleteArticle } from './delete-article';
import type { RowActions } from './row-actions';

type Props = {
  readonly article: { readonly id: string; readonly title: string };
  readonly actions: RowActions;
};

export function RowMenu({ article, actions }: Props) {
  const t = useTranslations('articles');
  const [deleting, setDeleting] = useState(false);
  const { projectId, mayEdit, deletion } = actions;
  return (
    <>
      <Menu label={t('menu')} name={t('actionsFor', { title: article.title })}>
        <MenuLink href={deskPath(projectId, article.id)}>{t('open')}</MenuLink>
        {mayEdit && (
          <MenuLink href={factsPath(projectId, article.id)}>{t('facts.heading')}</MenuLink>
        )}
        {deletion && <MenuSeparator />}
        {deletion && (
          <MenuItem danger onSelect={() => setDeleting(true)}>
            {t('delete.open')}
          </MenuItem>
        )}
      </Menu>
      {deletion && deleting && (
        <DeleteArticle
          projectId={projectId}
          article={article}
          actions={deletion}
          hide={() => setDeleting(false)}
        />
      )}
    </>
  );
}
