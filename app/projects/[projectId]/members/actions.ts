'use server';
import { z } from 'zod';
import { roles } from '@/domain/access/actor';
import { projectAction } from '@/server/action';
import * as invitations from '@/server/store/invitations';
import * as members from '@/server/store/members';

const Project = z.object({ projectId: z.guid() });
const Member = Project.extend({ accountId: z.guid() });

export const inviteToProject = projectAction({
  permission: 'member:edit',
  input: Project.extend({ email: z.string(), role: z.enum(roles) }),
  run: invitations.inviteToProject,
});

export const revokeProjectInvitation = projectAction({
  permission: 'member:edit',
  input: Project.extend({ invitationId: z.guid() }),
  run: (grant, { invitationId }) => invitations.revokeProjectInvitation(grant, invitationId),
});

export const changeRole = projectAction({
  permission: 'member:edit',
  input: Member.extend({ role: z.enum(roles) }),
  run: members.changeRole,
});

export const removeMember = projectAction({
  permission: 'member:edit',
  input: Member,
  run: (grant, { accountId }) => members.removeMember(grant, accountId),
});

export const leaveProject = projectAction({
  permission: 'member:leave',
  input: Project,
  run: (grant) => members.leaveProject(grant),
});
