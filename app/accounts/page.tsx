// Where administrators look after accounts.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { AccountTable } from '@/components/accounts/account-table';
import { InviteToInstallation } from '@/components/accounts/invite-to-installation';
import { PendingInvitations } from '@/components/accounts/pending-invitations';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { gateInstallation } from '@/server/gate';
import { admitted } from '@/server/page';
import { listAccounts } from '@/server/store/account-list';
import { listInstallationInvitations } from '@/server/store/invitations';
import {
  appointAdministrator,
  closeAccount,
  inviteToInstallation,
  makeReset,
  reopenAccount,
  revokeInstallationInvitation,
} from './actions';

const actions = {
  makeReset,
  appoint: appointAdministrator,
  close: closeAccount,
  reopen: reopenAccount,
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.all');
  return { title: t('title') };
}

export default async function AccountsPage() {
  const grant = await admitted(gateInstallation('installation:administer'));
  const [accounts, invitations, t] = await Promise.all([
    listAccounts(grant),
    listInstallationInvitations(grant),
    getTranslations('accounts.all'),
  ]);
  return (
    <PageFrame account={accountOf(grant.actor, signOut)}>
      <ClientMessages namespaces={['accounts', 'members']}>
        <PageHead
          title={t('title')}
          lead={t('lead')}
          actions={<InviteToInstallation invite={inviteToInstallation} />}
        />
        <AccountTable accounts={accounts} actions={actions} />
        <PendingInvitations
          invitations={invitations.map((one) => ({ ...one, role: null }))}
          revoke={revokeInstallationInvitation}
        />
      </ClientMessages>
    </PageFrame>
  );
}
