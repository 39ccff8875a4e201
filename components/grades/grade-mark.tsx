'use client';
// One value of a scale: its letter or digit, and what the scale said of it when it was given.
import { useLocale } from 'next-intl';
import type { Bilingual } from '@/domain/claim/label';
import { type GradeValue, isUnknown } from '@/domain/provenance/grade-scale';

interface Props {
  readonly value: GradeValue;
  readonly wording: Bilingual;
}

export function GradeMark({ value, wording }: Props) {
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  return (
    <span className="grade-mark">
      <GradeSign value={value} /> <span>{wording[locale]}</span>
    </span>
  );
}

/** The letter or digit alone, where its wording stands elsewhere. */
export function GradeSign({ value }: Pick<Props, 'value'>) {
  return (
    <strong className="grade-sign" data-unknown={isUnknown(value) || undefined}>
      {value}
    </strong>
  );
}
