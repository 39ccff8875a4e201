'use client';
// The field for a password that is being chosen.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { shortestPassword } from '@/domain/access/password';
import { type Refusal, useFieldError } from './refusal';

type Props = { readonly label: string; readonly refusal: Refusal | null };

export function PasswordField({ label, refusal }: Props) {
  const t = useTranslations('accounts');
  const error = useFieldError(refusal);
  return (
    <Field
      label={label}
      hint={t('passwordHint', { least: shortestPassword })}
      error={error('password')}
    >
      <TextInput name="password" type="password" autoComplete="new-password" required />
    </Field>
  );
}
