'use client';
// Who is signed in: their account page, the way out.
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';

export type Account = {
  readonly name: string;
  /** The account page. */
  readonly href: string;
  /** Ends the sign-in; afterwards the browser is sent to `leaveTo` with a fresh page. */
  readonly signOut: () => Promise<unknown>;
  readonly leaveTo: string;
};

export function AccountMenu({ account }: { readonly account: Account }) {
  const t = useTranslations('shell');
  const [, start] = useTransition();
  const leave = () =>
    start(async () => {
      await account.signOut();
      // A full load: nothing of this person may stay in the browser's memory of pages.
      window.location.assign(account.leaveTo);
    });
  return (
    <Menu
      name={t('accountOf', { name: account.name })}
      label={<span className="max-w-24 truncate sm:max-w-40">{account.name}</span>}
    >
      <MenuLink href={account.href}>{t('account')}</MenuLink>
      <MenuSeparator />
      <MenuItem onSelect={leave}>{t('signOut')}</MenuItem>
    </Menu>
  );
}
