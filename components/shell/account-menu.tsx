'use client';
// Who is signed in: their account page, the way out.
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useUnsentWork } from '@/components/desk/unsent-work';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';

export type Account = {
  readonly id: string;
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
  const waiting = useUnsentWork(account.id);
  const [warned, warn] = useState(0);
  const leave = () =>
    start(async () => {
      await account.signOut();
      // A full load: nothing of this person may stay in the browser's memory of pages.
      window.location.assign(account.leaveTo);
    });
  const ask = async () => {
    const unsent = await waiting();
    if (unsent === 0) leave();
    else warn(unsent);
  };
  return (
    <>
      <Menu
        name={t('accountOf', { name: account.name })}
        label={<span className="max-w-24 truncate sm:max-w-40">{account.name}</span>}
      >
        <MenuLink href={account.href}>{t('account')}</MenuLink>
        <MenuSeparator />
        <MenuItem onSelect={() => void ask()}>{t('signOut')}</MenuItem>
      </Menu>
      <Dialog
        title={t('unsentTitle')}
        // Not before it is asked: what it takes to write a number is slow to make, and every page would wait for it.
        description={warned > 0 && t('unsentBody', { count: warned })}
        open={warned > 0}
        onOpenChange={() => warn(0)}
        actions={
          <Button tone="danger" onClick={leave}>
            {t('signOutAnyway')}
          </Button>
        }
      />
    </>
  );
}
