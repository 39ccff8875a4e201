'use client';
// Claims that a mark may express, the most alike first, each with the reasons why it is proposed.
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { ClaimCandidate } from '@/domain/provenance/claim-likeness';
import { claimPath } from './addresses';
import type { ClaimsOfMark } from './claim-actions';

type Props = {
  /** Null while they are looked for. */
  readonly found: ClaimsOfMark | null;
  readonly pending: boolean;
  readonly join: (claim: string) => void;
};

export function CandidateList({ found, pending, join }: Props) {
  const t = useTranslations('claims.desk');
  return (
    <section aria-label={t('candidates')} className="flex flex-col gap-1">
      <h3 className="text-sm font-medium">{t('candidates')}</h3>
      <p role="status" className="text-sm text-soft">
        {found === null && t('looking')}
        {found?.candidates.length === 0 && t('noneFound')}
      </p>
      <ol className="flex flex-col">
        {found?.candidates.map((candidate) => (
          <li
            key={candidate.id}
            className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline py-2"
          >
            <span className="min-w-0 flex-1 basis-60">
              {candidate.text}
              <Reasons candidate={candidate} />
            </span>
            <Button size="small" pending={pending} onClick={() => join(candidate.id)}>
              {t('join')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reasons({ candidate }: { readonly candidate: ClaimCandidate }) {
  const t = useTranslations('claims.desk');
  const { linked, similarity, speakers, dates, numbers, mentions } = candidate;
  const format = useFormatter();
  const listed = (list: readonly string[]) => format.list(list);
  const reasons = [
    linked && t('linked'),
    similarity > 0 && t('similarity', { percent: similarity }),
    speakers.length > 0 && t('sameSpeaker', { names: listed(speakers) }),
    dates.length > 0 && t('sameDates', { dates: listed(dates) }),
    numbers.length > 0 && t('sameNumbers', { numbers: listed(numbers) }),
    t('count', { count: mentions }),
  ].filter((reason) => reason !== false);
  return <span className="block text-sm text-soft">{reasons.join(' · ')}</span>;
}

type JoinedProps = { readonly projectId: string; readonly joined: ClaimsOfMark['joined'] };

export function JoinedList({ projectId, joined }: JoinedProps) {
  const t = useTranslations('claims.desk');
  if (joined.length === 0) return null;
  return (
    <section aria-label={t('joined')}>
      <h3 className="text-sm font-medium">{t('joined')}</h3>
      <ul>
        {joined.map(({ id, text }) => (
          <li key={id}>
            <Link href={claimPath(projectId, id)}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
