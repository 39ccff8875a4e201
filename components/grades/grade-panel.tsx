'use client';
/** What graders hold of a source, an annotation or a claim, where they differ, what they held before, and the way to give one's own grade. */
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { isDisputed, standingGrades, valuesHeld } from '@/domain/provenance/grade';
import { GradeForm } from './grade-form';
import { GradeHistory } from './grade-history';
import type { GiveGrade, GradePanelProps } from './grading';
import { StandingItem } from './standing-item';
import './grades.css';

export function GradePanel(props: GradePanelProps) {
  const { grades, viewer, may, give, pending = false, refusal, hint } = props;
  const t = useTranslations('grades');
  const [own, setOwn] = useState(false);
  const { open, set } = props.asked ?? { open: own, set: setOwn };
  const standing = standingGrades(grades);
  const mine = standing.find(({ grader }) => grader === viewer) ?? null;
  const giveAndClose: GiveGrade = async (wish, proposer) => {
    const done = await give(wish, proposer);
    if (done) set(false);
    return done;
  };
  const verb = may === 'propose' ? 'propose' : 'give';
  return (
    <div className="grades">
      {standing.length > 0 && (
        <ul className="grades-standing">
          {standing.map((grade) => (
            <StandingItem
              key={grade.grader}
              grade={grade}
              isOwn={grade.grader === viewer}
              may={may}
              give={giveAndClose}
            />
          ))}
        </ul>
      )}
      {isDisputed(standing) && (
        <p className="grades-disputed">
          {t('disputed', { values: valuesHeld(standing).join(' · ') })}
        </p>
      )}
      {standing.length === 0 && may === null && <p className="grades-hint">{t('none')}</p>}
      {may !== null && open && (
        <GradeForm
          {...props}
          verb={verb}
          mine={mine}
          give={giveAndClose}
          close={() => set(false)}
        />
      )}
      {may !== null && !open && (
        <Button size="small" className="self-start" pending={pending} onClick={() => set(true)}>
          {t(mine === null ? verb : 'again')} {hint}
        </Button>
      )}
      {refusal}
      <GradeHistory grades={grades} viewer={viewer} />
    </div>
  );
}
