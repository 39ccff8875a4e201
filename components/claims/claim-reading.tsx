// What everybody may read of a claim: when it was said, by how many independently, who denies it.
import { useTranslations } from 'next-intl';
import { PageSection } from '@/components/sources/page-section';
import type { ClaimSight } from '@/domain/provenance/claim-sight';
import type { ClaimLeave } from './claim-actions';
import { Independence } from './independence';
import { MentionItem } from './mention-item';
import { Opposition } from './opposition';
import './claims.css';

type Props = { readonly sight: ClaimSight; readonly leave: ClaimLeave };

export function ClaimReading({ sight, leave }: Props) {
  const t = useTranslations('claims.page');
  const { projectId } = leave;
  return (
    <>
      <PageSection title={t('independence')}>
        <Independence projectId={projectId} sight={sight} />
      </PageSection>
      <PageSection title={t('against')}>
        <Opposition projectId={projectId} mentions={sight.mentions} />
      </PageSection>
      <PageSection title={t('timeline')}>
        <p className="text-sm text-soft">{t('timelineLead')}</p>
        {sight.mentions.length === 0 && <p className="text-soft">{t('noMentions')}</p>}
        <ol>
          {sight.mentions.map((mention) => (
            <MentionItem key={mention.id} claim={sight.id} mention={mention} leave={leave} />
          ))}
        </ol>
      </PageSection>
      {sight.merged.length > 0 && (
        <PageSection title={t('merged')}>
          <ul>
            {sight.merged.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </PageSection>
      )}
    </>
  );
}
