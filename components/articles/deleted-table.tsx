'use client';
// Deleted articles, and how long each can still be brought back.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import type { DeletionActions } from './delete-article';
import { RefusalNotice } from './refusal';

type Deleted = {
  readonly id: string;
  readonly title: string;
  readonly deletedAt: Date;
  readonly daysLeft: number;
};

type Props = {
  readonly projectId: string;
  readonly articles: readonly Deleted[];
  readonly revive: DeletionActions['revive'];
};

export function DeletedTable({ projectId, articles, revive }: Props) {
  const t = useTranslations('articles.deleted');
  return (
    <Table
      caption={t('heading')}
      unit="articles"
      count={articles.length}
      head={
        <>
          <HeadCell>{t('title')}</HeadCell>
          <HeadCell>{t('deletedAt')}</HeadCell>
          <HeadCell numeric>{t('daysLeft')}</HeadCell>
          <HeadCell>{t('revive')}</HeadCell>
        </>
      }
    >
      {articles.map((article) => (
        <Row key={article.id}>
          <Cell heading>{article.title}</Cell>
          <Cell className="whitespace-nowrap">
            <Time value={article.deletedAt} />
          </Cell>
          <Cell numeric>{t('days', { days: article.daysLeft })}</Cell>
          <Cell>
            <Revive projectId={projectId} article={article} revive={revive} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

type ReviveProps = Omit<Props, 'articles'> & { readonly article: Deleted };

function Revive({ projectId, article: { id, title }, revive }: ReviveProps) {
  const t = useTranslations('articles.deleted');
  const router = useRouter();
  const toast = useToast();
  const { send, pending, refusal } = useSend(revive, () => {
    toast({ title: t('revived', { title }) });
    router.refresh();
  });
  return (
    <>
      <Button
        size="small"
        pending={pending}
        aria-label={t('reviveNamed', { title })}
        onClick={() => send({ projectId, article: id, command: newId() })}
      >
        {t('revive')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
