/** The whole policy as one table: a permission, and who has it. Nothing else in the product decides this. */
import type { Facts, Role } from './actor';

type Rule = (facts: Facts) => boolean;

const signedIn: Rule = ({ actor }) => actor !== null;
const administrator: Rule = ({ actor }) => actor?.administrator === true;
const member =
  (...roles: readonly Role[]): Rule =>
  ({ actor, role }) =>
    actor !== null && role !== null && roles.includes(role);

const anyMember = member('owner', 'reviewer', 'annotator', 'viewer');
const worker = member('owner', 'reviewer', 'annotator');
const judge = member('owner', 'reviewer');
const owner = member('owner');

export const policy = {
  'account:read': signedIn,
  'account:edit': signedIn,
  'installation:administer': administrator,
  'invitation:accept': signedIn,
  'inbox:read': signedIn,
  'project:list': signedIn,
  'project:make': signedIn,
  'project:read': anyMember,
  'project:edit': owner,
  'project:delete': owner,
  'member:list': anyMember,
  'member:edit': owner,
  'member:leave': anyMember,
  'article:read': anyMember,
  'article:import': worker,
  'article:edit': worker,
  'article:delete': owner,
  'layout:correct': worker,
  'annotation:make': worker,
  'annotation:discuss': worker,
  'annotation:grade': worker,
  'layer:grade': judge,
  'layer:review': judge,
  'layer:return': judge,
  'layer:adjudicate': judge,
  'assignment:list': judge,
  'assignment:edit': judge,
  'assignment:finish': worker,
  'source:read': anyMember,
  'source:make': worker,
  'source:propose-grade': worker,
  'source:grade': judge,
  'claim:read': anyMember,
  'claim:edit': worker,
  'claim:judge': judge,
  'claim:grade': judge,
  'source:edit': worker,
  'source:merge': judge,
  'source:name-confidential': worker,
  'source:disclose': judge,
  'codebook:read': anyMember,
  'codebook:edit': owner,
  'history:read': judge,
  'export:read': anyMember,
  'agreement:read': anyMember,
  'agreement:follow': worker,
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof policy;

export function allows(permission: Permission, facts: Facts): boolean {
  return policy[permission](facts);
}

/** Permissions that concern no project. */
export type InstallationPermission = Extract<
  Permission,
  | 'account:read'
  | 'account:edit'
  | 'installation:administer'
  | 'invitation:accept'
  | 'inbox:read'
  | 'project:list'
  | 'project:make'
>;
export type ProjectPermission = Exclude<Permission, InstallationPermission>;
