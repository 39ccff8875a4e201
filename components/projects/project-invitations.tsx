'use client';
// The open invitations into a project.
import { useTranslations } from 'next-intl';
import { PendingInvitations } from '@/components/accounts/pending-invitations';
import type { Role } from '@/domain/access/actor';
import type { MemberActions } from './member-actions';

type Props = {
  readonly projectId: string;
  readonly invitations: ReadonlyArray<{
    readonly id: string;
    readonly email: string | null;
    readonly role: Role | null;
    readonly inviter: string;
    readonly expiresAt: Date;
  }>;
  readonly revoke: MemberActions['revoke'];
};

export function ProjectInvitations({ projectId, invitations, revoke }: Props) {
  const t = useTranslations('members.roles');
  return (
    <PendingInvitations
      invitations={invitations.map((one) => ({ ...one, role: one.role && t(one.role) }))}
      revoke={({ invitationId }) => revoke({ projectId, invitationId })}
    />
  );
}
