'use client';
// Names a new project.
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type Refusal, RefusalNotice, useFieldError } from '@/components/accounts/refusal';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { type Send, useSend } from '@/components/ui/use-send';
import { projectPath } from '@/domain/access/own-path';
import { findLanguage, type Language, languages } from '@/domain/preference/language';

type Props = { readonly make: Send<{ name: string; language: Language }, string, Refusal> };

export function NewProjectForm({ make }: Props) {
  const t = useTranslations('projects');
  const locale = useLocale();
  const router = useRouter();
  const { send, pending, refusal } = useSend(make, (id) => router.push(projectPath(id)));
  const error = useFieldError(refusal);
  const choices = languages.map((value) => ({ value, label: t(`languages.${value}`) }));
  return (
    <Form
      onSend={(entered) =>
        send({ name: entered('name'), language: findLanguage(entered('language')) ?? locale })
      }
    >
      <RefusalNotice refusal={refusal} fields={['name']} />
      <Field label={t('new.name')} error={error('name')}>
        <TextInput name="name" autoComplete="off" required />
      </Field>
      <RadioGroup
        name="language"
        legend={t('new.language')}
        choices={choices}
        defaultValue={locale}
        layout="segments"
      />
      <div>
        <SubmitButton pending={pending}>{t('new.submit')}</SubmitButton>
      </div>
    </Form>
  );
}
