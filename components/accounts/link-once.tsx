'use client';
// A link that is shown once, to be copied and passed on.
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useCopying } from '@/components/ui/use-copying';

/** What the server gives away once. */
export type FreshLink = { readonly token: string; readonly expiresAt: Date };

type Props = { readonly link: FreshLink; readonly folder: 'invitations' | 'resets' };

export function LinkOnce({ link, folder }: Props) {
  const t = useTranslations('accounts.link');
  const format = useFormatter();
  const { field, copy, said } = useCopying();
  const address = new URL(`/${folder}/${link.token}`, window.location.origin).href;
  const date = format.dateTime(link.expiresAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="flex flex-col gap-3">
      <p>{t('lead')}</p>
      <Field label={t('field')} hint={t('until', { date })}>
        <TextInput ref={field} value={address} readOnly className="font-mono" />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" onClick={copy}>
          {t('copy')}
        </Button>
        <p role="status" className="text-sm text-soft">
          {said && t(said)}
        </p>
      </div>
    </div>
  );
}
