// Who is signed in, as the page frame wants to know it.
import type { Account } from '@/components/shell/account-menu';
import type { Actor } from '@/domain/access/actor';

export function accountOf(actor: Actor, signOut: (input: null) => Promise<unknown>): Account {
  return {
    id: actor.accountId,
    name: actor.name,
    href: '/account',
    signOut: signOut.bind(null, null),
    leaveTo: '/sign-in',
  };
}
