'use client';
/** How credible what the mark says is held to be, by whom. Nothing of its speaker's reliability is shown here: neither axis is told from the other. */
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { GradeWish } from '@/domain/provenance/decide-grade';
import type { GradeSight } from '@/domain/provenance/grade-sight';
import { Awaited } from '../awaited';
import { late } from '../late';
import { Refused, useAct } from './acting';
import { Group } from './field';
import type { Marked } from './marked';
import { useWanted } from './wanted';

/** Most marks are never graded. */
const GradePanel = late(
  () => import('@/components/grades/grade-panel').then((panel) => panel.GradePanel),
  Awaited,
);

export function GradeGroup({ desk, mark }: Marked) {
  const t = useTranslations('grades');
  const { act, refusal } = useAct(desk);
  const [open, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWanted(desk.wanted, 'grade', () => {
    setOpen(true);
    const first = form.current?.querySelector('[data-first]');
    if (first instanceof HTMLElement) first.focus();
  });
  const { leave, view } = desk;
  const grades = gradesOf({ desk, mark });
  if (mark.label === null || (!leave.grade && grades.length === 0)) return null;
  const isAsked = open || grades.length > 0;
  const give = (wish: GradeWish | null) => {
    const { id: annotation } = mark;
    return act([
      wish === null
        ? { kind: 'withdraw-grade', annotation }
        : { kind: 'grade-annotation', annotation, ...wish },
    ]);
  };
  return (
    <Group title={t('title')} {...(leave.grade && { stroke: 'grade' })}>
      {isAsked ? (
        <GradePanel
          axis="credibility"
          scale={view.board.gradeScale}
          grades={grades}
          viewer={desk.viewer}
          may={leave.grade ? 'give' : null}
          give={give}
          asked={{ open, set: setOpen }}
          formRef={form}
          refusal={<Refused refusal={refusal} />}
        />
      ) : (
        <Button size="small" className="self-start" onClick={() => setOpen(true)}>
          {t('give')}
        </Button>
      )}
    </Group>
  );
}

/** What was said before this sitting has a time; the rest was said just now. */
function gradesOf({ desk, mark }: Marked): GradeSight[] {
  const words = desk.view.board.grades.get(mark.id) ?? [];
  return words.map((grade) => ({
    ...grade,
    graderName: desk.view.people[grade.grader] ?? '',
    proposerName: null,
    at: timeOf({ desk, mark }, grade.grader, grade.number),
  }));
}

function timeOf({ desk, mark }: Marked, grader: string, number: number): string | null {
  const known = desk.document.grades.find(
    (word) => word.annotation === mark.id && word.grader === grader && word.number === number,
  );
  return known?.at ?? null;
}
