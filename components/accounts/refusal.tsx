'use client';
// Why something was not done, in a sentence: at the field it concerns, or above the form.
import { type Messages, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

export type Refusal = keyof Messages['accounts']['refusal'];

/** The fields that a refusal can be about, by their names in the forms. */
const fields = {
  name: ['name-empty', 'name-too-long', 'name-differs'],
  email: ['email-invalid', 'email-taken'],
  password: ['password-too-short', 'password-too-long'],
  present: ['password-wrong'],
  successor: ['successor-needed'],
} as const satisfies Record<string, readonly Refusal[]>;

export type RefusalField = keyof typeof fields;

function isAbout(field: RefusalField, refusal: Refusal): boolean {
  return fields[field].some((one) => one === refusal);
}

/** The error of one field; null where the refusal is not about it. */
export function useFieldError(refusal: Refusal | null): (field: RefusalField) => string | null {
  const t = useTranslations('accounts.refusal');
  return (field) => (refusal !== null && isAbout(field, refusal) ? t(refusal) : null);
}

type Props = {
  readonly refusal: Refusal | null;
  /** The fields that the form has, and that tell their own errors. */
  readonly fields?: readonly RefusalField[] | undefined;
};

export function RefusalNotice({ refusal, fields: own = [] }: Props) {
  const t = useTranslations('accounts.refusal');
  if (refusal === null || own.some((field) => isAbout(field, refusal))) return null;
  return <Notice tone="error" title={t(refusal)} />;
}
