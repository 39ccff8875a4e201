// One's own account: name, password.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { accountOf } from '@/components/accounts/account-of';
import { OwnNameForm } from '@/components/accounts/own-name-form';
import { OwnPasswordForm } from '@/components/accounts/own-password-form';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { gateInstallation } from '@/server/gate';
import { admitted } from '@/server/page';
import { hasPassword } from '@/server/store/accounts';
import { changePassword, renameAccount, signOut } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.own');
  return { title: t('title') };
}

export default async function AccountPage() {
  const grant = await admitted(gateInstallation('account:read'));
  const { actor } = grant;
  const byPassword = await hasPassword(grant);
  const t = await getTranslations('accounts.own');
  return (
    <PageFrame width="form" account={accountOf(actor, signOut)}>
      <PageHead title={t('title')} lead={actor.email} />
      <ClientMessages namespaces={['accounts']}>
        <div className="flex flex-col gap-12">
          <OwnNameForm rename={renameAccount} name={actor.name} />
          <section aria-labelledby="own-password" className="flex flex-col gap-4">
            <div>
              <h2 id="own-password" className="text-lg">
                {t('passwordTitle')}
              </h2>
              <p className="text-sm text-soft">{t(byPassword ? 'passwordLead' : 'noPassword')}</p>
            </div>
            {byPassword && <OwnPasswordForm change={changePassword} email={actor.email} />}
          </section>
        </div>
      </ClientMessages>
    </PageFrame>
  );
}
