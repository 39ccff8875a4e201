/** Who asks, and the facts about them that the policy decides on. */
export const roles = ['owner', 'reviewer', 'annotator', 'viewer'] as const;
export type Role = (typeof roles)[number];

export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
}

/** Everything a permission may depend on. `role` is null for somebody who is not a member of the project asked about. */
export interface Facts {
  readonly actor: Actor | null;
  readonly role: Role | null;
}
