'use client';
// The fields of what the registry keeps of a source.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Field, FieldError } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { sourceKinds } from '@/domain/provenance/source';
import type { SourceFactRefusal, TypedSource } from '@/domain/provenance/source-facts';
import type { SourceChoice } from './source-actions';
import { ChooseSource } from './source-choice';

export type Fault = { readonly refusal: SourceFactRefusal; readonly field: keyof TypedSource };

type Props = {
  readonly facts: TypedSource;
  readonly fault: Fault | null;
  readonly onWrite: (fact: Partial<TypedSource>) => void;
  /** Those it may belong to. */
  readonly sources: readonly SourceChoice[];
};

export function SourceFields(form: Props) {
  const t = useTranslations('sources');
  const { facts, fault, onWrite, sources } = form;
  const refusal = useTranslations('sources.refusal');
  return (
    <div className="grid content-start gap-x-6 gap-y-4 sm:grid-cols-2">
      <TextFact form={form} field="name" label={t('name')} required />
      <Fact form={form} field="kind" label={t('kind')} required>
        <Select
          value={facts.kind}
          onChange={(event) => onWrite({ kind: event.currentTarget.value })}
          choices={sourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Fact>
      <Fact
        form={form}
        field="aliases"
        label={t('form.aliases')}
        hint={t('form.aliasesHint')}
        className="sm:col-span-2"
      >
        <TextArea
          rows={3}
          value={facts.aliases}
          onChange={(event) => onWrite({ aliases: event.currentTarget.value })}
        />
      </Fact>
      <Fact
        form={form}
        field="affiliation"
        label={t('affiliation')}
        hint={t('form.affiliationHint')}
      >
        <ChooseSource
          sources={sources}
          value={facts.affiliation}
          onChoose={(affiliation) => onWrite({ affiliation })}
        />
      </Fact>
      <TextFact form={form} field="country" label={t('country')} hint={t('form.countryHint')} />
      <TextFact
        form={form}
        field="homepage"
        label={t('form.homepage')}
        hint={t('form.homepageHint')}
        className="sm:col-span-2"
      />
      <Fact form={form} field="notes" label={t('form.notes')} className="sm:col-span-2">
        <TextArea
          rows={2}
          value={facts.notes}
          onChange={(event) => onWrite({ notes: event.currentTarget.value })}
        />
      </Fact>
      <div className="sm:col-span-2">
        <Checkbox
          label={t('confidential')}
          hint={t('form.confidentialHint')}
          checked={facts.confidential}
          onChange={(event) => onWrite({ confidential: event.currentTarget.checked })}
        />
        {fault?.field === 'confidential' && <FieldError>{refusal(fault.refusal)}</FieldError>}
      </div>
    </div>
  );
}

type OneFact = {
  readonly form: Props;
  readonly field: 'name' | 'kind' | 'aliases' | 'affiliation' | 'country' | 'homepage' | 'notes';
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly className?: string;
};

function Fact({
  form: { fault },
  field,
  label,
  hint,
  required = false,
  className,
  children,
}: OneFact & { readonly children: ReactNode }) {
  const t = useTranslations('sources.refusal');
  const wrong = fault?.field === field ? t(fault.refusal) : undefined;
  return (
    <Field label={label} hint={hint} error={wrong} optional={!required} className={className}>
      {children}
    </Field>
  );
}

function TextFact(one: OneFact) {
  const { form, field } = one;
  return (
    <Fact {...one}>
      <TextInput
        autoComplete="off"
        value={form.facts[field]}
        onChange={(event) => form.onWrite({ [field]: event.currentTarget.value })}
      />
    </Fact>
  );
}
