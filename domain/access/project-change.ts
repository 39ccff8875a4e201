/** What happens to a project as a whole, as its history keeps it: the change, and what takes it back. */
import type { Role } from './actor';

export type ProjectChange =
  | { readonly kind: 'rename-project'; readonly name: string }
  | { readonly kind: 'set-blind'; readonly blind: boolean }
  | { readonly kind: 'delete-project' }
  | { readonly kind: 'revive-project' }
  | { readonly kind: 'give-role'; readonly account: string; readonly role: Role }
  | { readonly kind: 'remove-member'; readonly account: string };

export interface Recorded {
  readonly change: ProjectChange;
  readonly inverse: ProjectChange;
}

/** A role given to a member, or to somebody who was none (`before` is null). */
export function roleGiven(account: string, before: Role | null, role: Role): Recorded {
  return {
    change: { kind: 'give-role', account, role },
    inverse:
      before === null
        ? { kind: 'remove-member', account }
        : { kind: 'give-role', account, role: before },
  };
}

export function memberRemoved(account: string, before: Role): Recorded {
  return {
    change: { kind: 'remove-member', account },
    inverse: { kind: 'give-role', account, role: before },
  };
}

export interface Settings {
  readonly name: string;
  readonly blind: boolean;
}

/** One record for each setting that differs; what stays the same is no change. */
export function settingsChanged(before: Settings, after: Settings): Recorded[] {
  const records: Recorded[] = [];
  if (before.name !== after.name) {
    const named = (name: string): ProjectChange => ({ kind: 'rename-project', name });
    records.push({ change: named(after.name), inverse: named(before.name) });
  }
  if (before.blind !== after.blind) {
    const made = (blind: boolean): ProjectChange => ({ kind: 'set-blind', blind });
    records.push({ change: made(after.blind), inverse: made(before.blind) });
  }
  return records;
}

export const projectDeleted: Recorded = {
  change: { kind: 'delete-project' },
  inverse: { kind: 'revive-project' },
};
