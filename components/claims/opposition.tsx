// Who denies or contradicts a claim, side by side with when and with what they are graded; and who could not verify it.
import { useTranslations } from 'next-intl';
import { deskPath } from '@/components/articles/addresses';
import { Published } from '@/components/articles/published';
import { Link } from '@/components/ui/link';
import type { MentionSight } from '@/domain/provenance/claim-sight';
import { isOpposition } from '@/domain/provenance/mention';

type Props = { readonly projectId: string; readonly mentions: readonly MentionSight[] };

export function Opposition({ projectId, mentions }: Props) {
  const t = useTranslations('claims.page');
  const against = mentions.filter(({ stance }) => isOpposition(stance));
  const unverified = mentions.filter(({ stance }) => stance === 'could-not-verify');
  return (
    <div className="flex flex-col gap-4">
      {against.length === 0 ? (
        <p className="text-soft">{t('noAgainst')}</p>
      ) : (
        <Cards projectId={projectId} mentions={against} />
      )}
      {unverified.length > 0 && (
        <>
          <h3 className="font-medium">{t('unverified')}</h3>
          <Cards projectId={projectId} mentions={unverified} />
        </>
      )}
    </div>
  );
}

function Cards({ projectId, mentions }: Props) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {mentions.map((mention) => (
        <Card key={mention.id} projectId={projectId} mention={mention} />
      ))}
    </ul>
  );
}

function Card({ projectId, mention }: { projectId: string; mention: MentionSight }) {
  const t = useTranslations('claims.page');
  const { article, speaker, saidAt, reliability, credibility } = mention;
  const name = speaker?.name ?? article.publisher ?? t('somebody');
  const graded = (values: readonly string[]) =>
    values.length > 0 ? values.join(' · ') : t('ungraded');
  // Who could not verify it denies nothing.
  const edge = isOpposition(mention.stance) ? 'border-danger' : 'border-hairline';
  return (
    <li className={`flex flex-col gap-1 border-s-2 ${edge} ps-3`}>
      <p className="font-medium">{t(whose[mention.stance] ?? 'unverifiedBy', { name })}</p>
      <p className="flex flex-wrap gap-x-3 text-sm text-soft">
        {saidAt !== null && <span>{t('saidAt', { when: saidAt })}</span>}
        {article.publishedAt === null ? (
          <span>{t('undated')}</span>
        ) : (
          <Published value={article.publishedAt} whole />
        )}
        <span>
          {t('grades', { reliability: graded(reliability), credibility: graded(credibility) })}
        </span>
      </p>
      <blockquote lang={article.language}>{mention.exact}</blockquote>
      <Link
        href={`${deskPath(projectId, article.id)}?at=${mention.start}`}
        lang={article.language}
        className="text-sm"
      >
        {article.title}
      </Link>
    </li>
  );
}

const whose: Partial<
  Record<MentionSight['stance'], 'deniedBy' | 'contradictedBy' | 'correctedBy' | 'unverifiedBy'>
> = {
  denies: 'deniedBy',
  contradicts: 'contradictedBy',
  corrects: 'correctedBy',
  'could-not-verify': 'unverifiedBy',
};
