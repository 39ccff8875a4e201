// On an article's page: the other articles with which it shares long passages.
import { useTranslations } from 'next-intl';
import { PageSection } from '@/components/sources/page-section';
import type { CopyAlert } from '@/domain/provenance/copy-alert';
import type { ClaimLeave } from './claim-actions';
import { CopyAlerts } from './copy-alerts';

type Props = { readonly alerts: readonly CopyAlert[]; readonly leave: ClaimLeave };

export function ArticleCopies({ alerts, leave }: Props) {
  const t = useTranslations('claims.copies');
  return (
    <PageSection title={t('title')}>
      <CopyAlerts alerts={alerts} leave={leave} />
    </PageSection>
  );
}
