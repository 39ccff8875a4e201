// Where an invitation leads: to a new account, into a project, or to why it does not work any more.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { accountOf } from '@/components/accounts/account-of';
import { JoinForm } from '@/components/accounts/join-form';
import { NewcomerForm } from '@/components/accounts/newcomer-form';
import { UnusableLink } from '@/components/accounts/unusable-link';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { Notice } from '@/components/ui/notice';
import type { Actor } from '@/domain/access/actor';
import { projectPath } from '@/domain/access/own-path';
import { openDoor } from '@/server/gate';
import type { OpenInvitation } from '@/server/store/invitation-row';
import { findInvitation, findOwnArrival } from '@/server/store/invitations';
import { signOut } from '../../account/actions';
import { acceptAsNewcomer, joinProject } from './actions';

type Props = { readonly params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.invitation');
  return { title: t('intoInstallation') };
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const grant = await openDoor();
  const found = await findInvitation(grant, token);
  const { actor } = grant;
  const arrival = found.ok ? null : await findOwnArrival(grant, token);
  if (arrival !== null) redirect(projectPath(arrival.projectId));
  return (
    <PageFrame width="form" account={actor ? accountOf(actor, signOut) : undefined}>
      {found.ok ? (
        <ClientMessages namespaces={['accounts']}>
          <Head invitation={found.value} />
          {actor === null ? (
            <Newcomer token={token} invitation={found.value} />
          ) : (
            <Joiner token={token} invitation={found.value} actor={actor} />
          )}
        </ClientMessages>
      ) : (
        <UnusableLink refusal={found.refusal} />
      )}
    </PageFrame>
  );
}

type Open = { readonly token: string; readonly invitation: OpenInvitation };

async function Head({ invitation: { into, inviter } }: Pick<Open, 'invitation'>) {
  const [t, roles] = await Promise.all([
    getTranslations('accounts.invitation'),
    getTranslations('members.roles'),
  ]);
  if (into === null) {
    return <PageHead title={t('intoInstallation')} lead={t('leadInstallation', { inviter })} />;
  }
  const lead = t('leadProject', { inviter, role: roles(into.role) });
  return <PageHead title={t('intoProject', { project: into.name })} lead={lead} />;
}

async function Newcomer({ token, invitation: { email, into } }: Open) {
  const t = await getTranslations('accounts.invitation');
  const back = `/sign-in?to=${encodeURIComponent(`/invitations/${token}`)}`;
  return (
    <div className="flex flex-col gap-5">
      {into !== null && (
        <p className="text-sm text-soft">
          {/* A full load: the sign-in page gets its cookie on the way, and must not come from the cache. */}
          {t.rich('haveAccount', { link: (words) => <a href={back}>{words}</a> })}
        </p>
      )}
      <NewcomerForm accept={acceptAsNewcomer} token={token} email={email} />
    </div>
  );
}

async function Joiner({ token, invitation: { into }, actor }: Open & { readonly actor: Actor }) {
  const t = await getTranslations('accounts.invitation');
  if (into === null) return <Notice title={t('nothingToJoin')} />;
  return (
    <div className="flex flex-col gap-5">
      <p>{t('joinAs', { name: actor.name, email: actor.email })}</p>
      <JoinForm join={joinProject} token={token} next={projectPath(into.projectId)} />
    </div>
  );
}
