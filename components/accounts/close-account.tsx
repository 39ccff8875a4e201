'use client';
// Closes an account: whether the name stays, and who takes over.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { SubmitButton } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { type Entered, Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useSend } from '@/components/ui/use-send';
import type { AccountActions, Departure, ListedAccount } from './account-actions';
import { RefusalNotice, useFieldError } from './refusal';

type Props = Pick<AccountActions, 'close'> & {
  readonly account: ListedAccount;
  readonly open: readonly ListedAccount[];
  readonly hide: () => void;
};

type Naming = 'keep' | 'pseudonym';

export function CloseAccount({ account, open, close, hide }: Props) {
  const t = useTranslations('accounts.close');
  const router = useRouter();
  const form = useId();
  const [naming, setNaming] = useState<Naming>('keep');
  const { send, pending, refusal } = useSend(close, () => {
    hide();
    router.refresh();
  });
  const error = useFieldError(refusal);
  return (
    <Dialog
      open
      onOpenChange={hide}
      title={t('title', { name: account.name })}
      description={t('lead')}
      actions={
        <SubmitButton form={form} tone="danger" pending={pending}>
          {t('submit')}
        </SubmitButton>
      }
    >
      <Form id={form} onSend={(entered) => send(readDeparture(account.id, naming, entered))}>
        <RefusalNotice refusal={refusal} fields={['name', 'successor']} />
        <NameChoice naming={naming} choose={setNaming} />
        {naming === 'pseudonym' && (
          <Field label={t('pseudonymField')} error={error('name')}>
            <TextInput name="pseudonym" autoComplete="off" />
          </Field>
        )}
        <Successor account={account} open={open} error={error('successor')} />
      </Form>
    </Dialog>
  );
}

function readDeparture(accountId: string, naming: Naming, entered: Entered): Departure {
  return {
    accountId,
    pseudonym: naming === 'pseudonym' ? entered('pseudonym') : null,
    successorId: entered('successor') || null,
  };
}

type ChoiceProps = { readonly naming: Naming; readonly choose: (naming: Naming) => void };

function NameChoice({ naming, choose }: ChoiceProps) {
  const t = useTranslations('accounts.close');
  const words = useTranslations('accounts');
  return (
    <RadioGroup
      name="naming"
      legend={words('name')}
      value={naming}
      onValueChange={choose}
      choices={[
        { value: 'keep', label: t('keep'), hint: t('keepHint') },
        { value: 'pseudonym', label: t('pseudonym'), hint: t('pseudonymHint') },
      ]}
    />
  );
}

type SuccessorProps = Pick<Props, 'account' | 'open'> & { readonly error: string | null };

function Successor({ account, open, error }: SuccessorProps) {
  const t = useTranslations('accounts.close');
  const others = open.filter(({ id }) => id !== account.id);
  const choices = others.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  return (
    <Field label={t('successor')} hint={t('successorHint')} error={error}>
      <Select name="successor" choices={[{ value: '', label: t('nobody') }, ...choices]} />
    </Field>
  );
}
