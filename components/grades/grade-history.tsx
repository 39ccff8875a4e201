'use client';
/** Every word of every grader, newest first: nothing that was said disappears. */
import { useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { GradeMark } from './grade-mark';

interface Props {
  readonly grades: readonly GradeSight[];
  readonly viewer: string;
}

export function GradeHistory({ grades, viewer }: Props) {
  const t = useTranslations('grades');
  // A single word is all there is to see already.
  if (grades.length < 2 && grades.every(({ given }) => given !== null)) return null;
  return (
    <details className="grades-history">
      <summary>{t('history', { count: grades.length })}</summary>
      <ol>
        {grades.toReversed().map(({ grader, number, given, proposed, ...word }) => (
          <li key={`${grader} ${number} ${word.at}`}>
            <p className="grades-who">
              {word.at === null ? <span>{t('justNow')}</span> : <Time value={word.at} />}
              <span>{grader === viewer ? t('you') : word.graderName}</span>
              {proposed && <span>{t('proposal')}</span>}
              {word.proposerName !== null && (
                <span>{t('takenUpFrom', { name: word.proposerName })}</span>
              )}
            </p>
            <p>
              {given ? <GradeMark value={given.value} wording={given.wording} /> : t('withdrawn')}
            </p>
            {given !== null && given.reason !== '' && (
              <p className="whitespace-pre-wrap">{given.reason}</p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
