// What may be done about members, as the page hands it to their table.
import type { FreshLink } from '@/components/accounts/link-once';
import type { Refusal } from '@/components/accounts/refusal';
import type { Send } from '@/components/ui/use-send';
import type { Role } from '@/domain/access/actor';

type InProject = { readonly projectId: string };
type One = InProject & { readonly accountId: string };

/** What owners do. */
export type MemberActions = {
  readonly invite: Send<InProject & { email: string; role: Role }, FreshLink, Refusal>;
  readonly revoke: Send<InProject & { invitationId: string }, null, Refusal>;
  readonly changeRole: Send<One & { role: Role }, null, Refusal>;
  readonly remove: Send<One, null, Refusal>;
};

export type LeaveAction = Send<InProject, null, Refusal>;

export type ListedMember = {
  readonly accountId: string;
  readonly name: string;
  /** Null for readers who need not know it. */
  readonly email: string | null;
  readonly role: Role;
  readonly joinedAt: Date;
  readonly closed: boolean;
};
