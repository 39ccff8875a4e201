// What an administrator may do with an account, as the page hands it to the table.
import type { Send } from '@/components/ui/use-send';
import type { FreshLink } from './link-once';
import type { Refusal } from './refusal';

type One = { readonly accountId: string };

export type Departure = One & {
  readonly pseudonym: string | null;
  readonly successorId: string | null;
};

export type AccountActions = {
  readonly makeReset: Send<One, FreshLink, Refusal>;
  readonly appoint: Send<One & { readonly administrator: boolean }, null, Refusal>;
  readonly close: Send<Departure, null, Refusal>;
  readonly reopen: Send<One, null, Refusal>;
};

export type ListedAccount = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
};
