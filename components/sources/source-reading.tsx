// What everybody may read of a source: facts, who belongs to it, what it said, relayed and published.
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { SourceSight } from '@/domain/provenance/source-sight';
import { sourcePath } from './addresses';
import { MentionList } from './mention-list';
import { PageSection } from './page-section';
import { SourceArticles } from './source-articles';
import { SourceFactsList } from './source-facts-list';

type Props = {
  readonly projectId: string;
  readonly sight: SourceSight;
  readonly labels: Readonly<Record<string, string>>;
};

export function SourceReading({ projectId, sight, labels }: Props) {
  const t = useTranslations('sources.page');
  const { source, members, said, relayed, articles, articleCount } = sight;
  const list = { projectId, labels };
  return (
    <>
      <PageSection title={t('facts')}>
        <SourceFactsList projectId={projectId} source={source} />
      </PageSection>
      {members.length > 0 && (
        <PageSection title={t('members')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {members.map(({ id, name }) => (
              <li key={id}>
                <Link href={sourcePath(projectId, id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <PageSection title={t('said')}>
        <MentionList {...list} mentions={said} none={t('noneSaid')} />
      </PageSection>
      <PageSection title={t('relayed')}>
        <MentionList {...list} mentions={relayed} none={t('noneRelayed')} />
      </PageSection>
      <PageSection title={t('published')}>
        <SourceArticles projectId={projectId} articles={articles} count={articleCount} />
      </PageSection>
    </>
  );
}
