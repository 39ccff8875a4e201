'use client';
// The actions on one account.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { useSend } from '@/components/ui/use-send';
import type { AccountActions, ListedAccount } from './account-actions';
import { CloseAccount } from './close-account';
import { type FreshLink, LinkOnce } from './link-once';
import { RefusalNotice } from './refusal';

type Props = {
  readonly account: ListedAccount;
  /** Those who could take over. */
  readonly open: readonly ListedAccount[];
  readonly actions: AccountActions;
};

export function AccountMenu({ account, open, actions }: Props) {
  const t = useTranslations('accounts.all');
  const router = useRouter();
  const refresh = () => router.refresh();
  const [link, setLink] = useState<FreshLink | null>(null);
  const [closing, setClosing] = useState(false);
  const reset = useSend(actions.makeReset, setLink);
  const appoint = useSend(actions.appoint, refresh);
  const reopen = useSend(actions.reopen, refresh);
  const { id: accountId, administrator } = account;
  return (
    <div className="-ms-2">
      <Menu label={t('actions')} name={t('actionsFor', { name: account.name })} size="small">
        {account.closedAt === null ? (
          <>
            <MenuItem onSelect={() => reset.send({ accountId })}>{t('reset')}</MenuItem>
            <MenuItem onSelect={() => appoint.send({ accountId, administrator: !administrator })}>
              {administrator ? t('dismiss') : t('appoint')}
            </MenuItem>
            <MenuSeparator />
            <MenuItem danger onSelect={() => setClosing(true)}>
              {t('close')}
            </MenuItem>
          </>
        ) : (
          <MenuItem onSelect={() => reopen.send({ accountId })}>{t('reopen')}</MenuItem>
        )}
      </Menu>
      <RefusalNotice refusal={reset.refusal ?? appoint.refusal ?? reopen.refusal} />
      <ResetLink name={account.name} link={link} hide={() => setLink(null)} />
      {closing && (
        <CloseAccount
          account={account}
          open={open}
          close={actions.close}
          hide={() => setClosing(false)}
        />
      )}
    </div>
  );
}

type ResetProps = {
  readonly name: string;
  readonly link: FreshLink | null;
  readonly hide: () => void;
};

function ResetLink({ name, link, hide }: ResetProps) {
  const t = useTranslations('accounts.link');
  return (
    <Dialog open={link !== null} onOpenChange={hide} title={t('resetTitle', { name })}>
      {link && <LinkOnce link={link} folder="resets" />}
    </Dialog>
  );
}
