import * as account from '@/app/account/actions';
import * as accounts from '@/app/accounts/actions';
import * as firstRun from '@/app/first-run/actions';
import * as invitations from '@/app/invitations/[token]/actions';
import * as members from '@/app/projects/[projectId]/members/actions';
import * as projects from '@/app/projects/actions';
import * as resets from '@/app/resets/[token]/actions';
import { db } from '@/server/db';
import { makePerson, password } from '@/tests/support/people';
import { articleRows, factRows, importRows } from './articles';
import { assignmentRows } from './assignment-rows';
import { claimRows } from './claims';
import { codebookRows } from './codebook';
import { evidenceRows } from './evidence';
import { actionRow, type Row } from './row';
import { settingsRows } from './settings';
import { gradeRows, importSourceRows, sourceRows } from './sources';
import { installationInvitation, projectInvitation, resetToken, type Stage } from './stage';
import * as may from './who';

type Rows<Module> = Readonly<Record<keyof Module, Row>>;

const nextPassword = '岬から三つ目の灯りが見える';
const newcomer = { name: '新人', email: 'newcomer@misaki.example', password };
const ofProject = ({ projectId }: Stage) => ({ projectId });

const accountRows: Rows<typeof account> = {
  renameAccount: actionRow(account.renameAccount, may.signedIn, () => ({ name: '改名した人' })),
  changePassword: actionRow(account.changePassword, may.signedIn, () => ({
    present: password,
    next: nextPassword,
  })),
  signOut: actionRow(account.signOut, may.anybody, () => null),
};

const accountsRows: Rows<typeof accounts> = {
  inviteToInstallation: actionRow(accounts.inviteToInstallation, may.administrators, () => ({
    email: '',
  })),
  revokeInstallationInvitation: actionRow(
    accounts.revokeInstallationInvitation,
    may.administrators,
    async (stage) => ({ invitationId: (await installationInvitation(stage)).id }),
  ),
  makeReset: actionRow(accounts.makeReset, may.administrators, ({ people }) => ({
    accountId: people.stranger.id,
  })),
  appointAdministrator: actionRow(
    accounts.appointAdministrator,
    may.administrators,
    ({ people }) => ({ accountId: people.stranger.id, administrator: true }),
  ),
  closeAccount: actionRow(accounts.closeAccount, may.administrators, async () => {
    const { id: accountId } = await makePerson('去る人');
    return { accountId, pseudonym: null, successorId: null };
  }),
  reopenAccount: actionRow(accounts.reopenAccount, may.administrators, async () => {
    const { id: accountId } = await makePerson('去った人');
    await db().account.update({ where: { id: accountId }, data: { closedAt: new Date() } });
    return { accountId };
  }),
};

const firstRunRows: Rows<typeof firstRun> = {
  makeFirstAdministrator: actionRow(
    firstRun.makeFirstAdministrator,
    may.alike('refused: first-run-over'),
    () => ({ ...newcomer, demo: false }),
  ),
};

const invitationRows: Rows<typeof invitations> = {
  acceptAsNewcomer: actionRow(invitations.acceptAsNewcomer, may.anybody, async (stage) => ({
    ...newcomer,
    email: `${stage.projectId}@misaki.example`,
    token: (await projectInvitation(stage)).token,
  })),
  joinProject: actionRow(
    invitations.joinProject,
    {
      nobody: 'sign-in',
      stranger: 'through',
      'annotator elsewhere': 'through',
      administrator: 'through',
      viewer: 'refused: already-member',
      annotator: 'refused: already-member',
      reviewer: 'refused: already-member',
      owner: 'refused: already-member',
    },
    async (stage) => ({ token: (await projectInvitation(stage)).token }),
  ),
};

const memberRows: Rows<typeof members> = {
  inviteToProject: actionRow(members.inviteToProject, may.owners, (stage) => ({
    ...ofProject(stage),
    email: '',
    role: 'owner' as const,
  })),
  revokeProjectInvitation: actionRow(
    members.revokeProjectInvitation,
    may.owners,
    async (stage) => ({
      ...ofProject(stage),
      invitationId: (await projectInvitation(stage)).id,
    }),
  ),
  changeRole: actionRow(members.changeRole, may.owners, (stage) => ({
    ...ofProject(stage),
    accountId: stage.people.viewer.id,
    role: 'owner' as const,
  })),
  removeMember: actionRow(members.removeMember, may.owners, (stage) => ({
    ...ofProject(stage),
    accountId: stage.people.viewer.id,
  })),
  leaveProject: actionRow(members.leaveProject, may.members, ofProject),
};

const projectsRows: Rows<typeof projects> = {
  makeProject: actionRow(projects.makeProject, may.signedIn, () => ({
    name: '新しい企画',
    language: 'ja' as const,
  })),
  fillDemoNewsroom: actionRow(projects.fillDemoNewsroom, may.administrators, () => null),
};

const resetRows: Rows<typeof resets> = {
  resetPassword: actionRow(resets.resetPassword, may.anybody, async (stage) => ({
    token: await resetToken(stage),
    password: nextPassword,
  })),
};

export const actionTable: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'app/account/actions.ts': accountRows,
  'app/accounts/actions.ts': accountsRows,
  'app/first-run/actions.ts': firstRunRows,
  'app/invitations/[token]/actions.ts': invitationRows,
  'app/projects/[projectId]/articles/[articleId]/facts/actions.ts': factRows,
  'app/projects/[projectId]/articles/actions.ts': articleRows,
  'app/projects/[projectId]/articles/import/actions.ts': importRows,
  'app/projects/[projectId]/grades/actions.ts': gradeRows,
  'app/projects/[projectId]/codebook/edit/actions.ts': codebookRows,
  'app/projects/[projectId]/claims/actions.ts': claimRows,
  'app/projects/[projectId]/evidence/[evidenceId]/actions.ts': evidenceRows,
  'app/projects/[projectId]/assignments/actions.ts': assignmentRows,
  'app/projects/[projectId]/members/actions.ts': memberRows,
  'app/projects/[projectId]/settings/actions.ts': settingsRows,
  'app/projects/[projectId]/sources/actions.ts': sourceRows,
  'app/projects/[projectId]/sources/import/actions.ts': importSourceRows,
  'app/projects/actions.ts': projectsRows,
  'app/resets/[token]/actions.ts': resetRows,
};
