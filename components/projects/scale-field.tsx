'use client';
// The scale on which a project's people grade.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type GradeScale, gradeScales } from '@/domain/provenance/grade-scale';

export function ScaleField({ scale }: { readonly scale: GradeScale }) {
  const t = useTranslations('projects.settings');
  return (
    <Field label={t('gradeScale')} hint={t('gradeScaleHint')}>
      <Select
        name="gradeScale"
        defaultValue={scale}
        choices={gradeScales.map((value) => ({ value, label: t(`gradeScales.${value}`) }))}
      />
    </Field>
  );
}
