'use client';
/** What one grader holds today, with what its reader may do about it: withdraw one's own, take up a proposal. */
import { useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import type { StandingGrade } from '@/domain/provenance/grade';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { GradeMark } from './grade-mark';
import type { GiveGrade, GradePanelProps } from './grading';

interface Props {
  readonly grade: GradeSight & StandingGrade;
  readonly isOwn: boolean;
  readonly may: GradePanelProps['may'];
  readonly give: GiveGrade;
}

export function StandingItem({ grade, isOwn, may, give }: Props) {
  const t = useTranslations('grades');
  const { given, proposed, grader, graderName, proposerName, at } = grade;
  const { value, scale, reason } = given;
  return (
    <li tabIndex={-1} data-proposed={proposed || undefined}>
      <p>
        <GradeMark value={value} wording={given.wording} />
      </p>
      {reason !== '' && <p className="whitespace-pre-wrap">{reason}</p>}
      <p className="grades-who">
        <span>{isOwn ? t('you') : graderName}</span>
        {proposed && <span>{t('proposal')}</span>}
        {proposerName !== null && <span>{t('takenUpFrom', { name: proposerName })}</span>}
        {at === null ? <span>{t('justNow')}</span> : <Time value={at} precision="day" />}
        {isOwn && may !== null && (
          <button type="button" className="grades-deed" onClick={() => give(null, null)}>
            {t('withdraw')}
          </button>
        )}
        {proposed && !isOwn && may === 'give' && (
          <button
            type="button"
            className="grades-deed"
            onClick={() => give({ value, scale, reason }, grader)}
          >
            {t('takeUp')}
          </button>
        )}
      </p>
    </li>
  );
}
