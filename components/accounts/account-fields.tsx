'use client';
// The fields of a new account: name, e-mail, password.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import type { Entered } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { AccountDraft } from '@/domain/access/account-draft';
import { PasswordField } from './password-field';
import { type Refusal, useFieldError } from './refusal';

type Props = { readonly refusal: Refusal | null; readonly email?: string | undefined };

export function AccountFields({ refusal, email }: Props) {
  const t = useTranslations('accounts');
  const error = useFieldError(refusal);
  return (
    <>
      <Field label={t('name')} error={error('name')}>
        <TextInput name="name" autoComplete="name" required />
      </Field>
      <Field label={t('email')} error={error('email')}>
        <TextInput
          name="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={email}
          required
        />
      </Field>
      <PasswordField refusal={refusal} label={t('password')} />
    </>
  );
}

export function readAccount(entered: Entered): AccountDraft {
  return { name: entered('name'), email: entered('email'), password: entered('password') };
}
