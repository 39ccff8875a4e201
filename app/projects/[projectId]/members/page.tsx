// Who is in a project.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/app/account/actions';
import { accountOf } from '@/components/accounts/account-of';
import { InviteToProject } from '@/components/projects/invite-to-project';
import { MemberTable } from '@/components/projects/member-table';
import { ProjectInvitations } from '@/components/projects/project-invitations';
import { projectPlace } from '@/components/projects/project-place';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { gate } from '@/server/gate';
import { admitted } from '@/server/page';
import { listProjectInvitations } from '@/server/store/invitations';
import { listMemberEmails, listMembers } from '@/server/store/members';
import { loadProject } from '@/server/store/projects';
import {
  changeRole,
  inviteToProject,
  leaveProject,
  removeMember,
  revokeProjectInvitation,
} from './actions';

type Props = { readonly params: Promise<{ projectId: string }> };

const ownersActions = {
  invite: inviteToProject,
  revoke: revokeProjectInvitation,
  changeRole,
  remove: removeMember,
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('members');
  return { title: t('title') };
}

export default async function MembersPage({ params }: Props) {
  const scope = await params;
  const grant = await admitted(gate('member:list', scope));
  const read = await admitted(gate('project:read', scope));
  const editing = grant.also('member:edit');
  const [project, members, emails, invitations, t] = await Promise.all([
    loadProject(read),
    listMembers(grant),
    editing && listMemberEmails(editing),
    editing && listProjectInvitations(editing),
    getTranslations('members'),
  ]);
  const { projectId } = grant;
  return (
    <PageFrame
      account={accountOf(grant.actor, signOut)}
      project={projectPlace(grant, project.name)}
    >
      <ClientMessages namespaces={['accounts', 'members']}>
        <PageHead
          title={t('title')}
          actions={editing && <InviteToProject projectId={projectId} invite={inviteToProject} />}
        />
        <MemberTable
          projectId={projectId}
          members={members.map((one) => ({ ...one, email: emails?.get(one.accountId) ?? null }))}
          self={grant.actor.accountId}
          leave={leaveProject}
          actions={editing && ownersActions}
        />
        <ProjectInvitations
          projectId={projectId}
          invitations={invitations ?? []}
          revoke={revokeProjectInvitation}
        />
      </ClientMessages>
    </PageFrame>
  );
}
