'use client';
// The rule by which agreeing marks come into a project's final layers.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type MergeRule, mergeRules } from '@/domain/review/decision';

export function MergeRuleField({ rule }: { readonly rule: MergeRule }) {
  const t = useTranslations('projects.settings');
  return (
    <Field label={t('mergeRule')} hint={t('mergeRuleHint')}>
      <Select
        name="mergeRule"
        defaultValue={rule}
        choices={mergeRules.map((value) => ({ value, label: t(`mergeRules.${value}`) }))}
      />
    </Field>
  );
}
