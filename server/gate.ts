/**
 * The one place that decides whether a request may go on. It answers with a grant, which no other file can
 * make and every store function asks for: what has no grant, or the wrong one, does not compile.
 */
import 'server-only';
import { cache } from 'react';
import type { Actor, Role } from '@/domain/access/actor';
import { type Duty, dutyOf } from '@/domain/access/duty';
import { type OutletSight, outletSightOf } from '@/domain/access/outlet-sight';
import {
  allows,
  type InstallationPermission,
  type Permission,
  type ProjectPermission,
} from '@/domain/access/policy';
import { type Sight, sightOf } from '@/domain/access/sight';
import type { SightNow } from '@/domain/claim/visibility';
import { currentSignIn } from './auth';
import {
  findActor,
  findActorOf,
  findMembership,
  findMemberships,
  type Membership,
} from './store/membership';

/** Leave to do one thing in one project. */
class Grant<P extends ProjectPermission> {
  readonly #membership: Membership;

  private constructor(
    readonly permission: P,
    readonly actor: Actor,
    membership: Membership,
  ) {
    this.#membership = membership;
  }

  static issue<P extends ProjectPermission>(
    permission: P,
    actor: Actor,
    membership: Membership,
  ): Grant<P> | null {
    return allows(permission, { actor, role: membership.role })
      ? new Grant(permission, actor, membership)
      : null;
  }

  get projectId(): string {
    return this.#membership.projectId;
  }

  get role(): Role {
    return this.#membership.role;
  }

  /** Which layers this person may see. */
  get sight(): Sight {
    return sightOf(this.#membership);
  }

  /** Whether this person may know who published an article. */
  get outlet(): OutletSight {
    return outletSightOf(this.#membership);
  }

  /** Which articles this person may annotate. */
  get duty(): Duty {
    return dutyOf(this.#membership);
  }

  /** What is visible to this person at this moment, to be kept with their layer. */
  get sightNow(): SightNow {
    const { blind, outletHidden } = this.#membership;
    const [others, outlet] = [this.sight === 'all', this.outlet === 'shown'];
    return { blind, outletHidden, others, outlet };
  }

  /** The same person's leave for something else in the same project, or null where they may not. */
  also<Q extends ProjectPermission>(permission: Q): Grant<Q> | null {
    return Grant.issue(permission, this.actor, this.#membership);
  }
}

/** Leave to do one thing outside any project. */
class InstallationGrant<P extends InstallationPermission> {
  // Private, so that no object of the same shape passes for a grant.
  readonly #issued = true;

  private constructor(
    readonly permission: P,
    readonly actor: Actor,
  ) {}

  static issue<P extends InstallationPermission>(
    permission: P,
    actor: Actor,
  ): InstallationGrant<P> | null {
    return allows(permission, { actor, role: null })
      ? new InstallationGrant(permission, actor)
      : null;
  }

  get isIssued(): boolean {
    return this.#issued;
  }
}

/** What somebody who may not be signed in gets: enough for first run, invitations and resets. */
class DoorGrant {
  readonly #issued = true;

  private constructor(readonly actor: Actor | null) {}

  static issue(actor: Actor | null): DoorGrant {
    return new DoorGrant(actor);
  }

  get isIssued(): boolean {
    return this.#issued;
  }
}

export type { DoorGrant, Grant, InstallationGrant };

export type Denial = 'signed-out' | 'not-found' | 'forbidden';

/** Thrown by the gate alone; pages, actions and routes translate it once, at the edge. */
export class Denied extends Error {
  constructor(
    readonly denial: Denial,
    readonly permission: Permission,
  ) {
    super(`${permission}: ${denial}`);
  }
}

const loadActor = cache(async (): Promise<Actor | null> => {
  const signIn = await currentSignIn();
  return signIn === null ? null : findActor(signIn);
});

const loadMembership = cache(findMembership);
const loadMemberships = cache(findMemberships);

async function loadSignedIn(permission: Permission): Promise<Actor> {
  const actor = await loadActor();
  if (actor === null) throw new Denied('signed-out', permission);
  return actor;
}

/** Leave for a permission in a project; a stranger learns nothing of it, not even that it exists. */
export async function gate<P extends ProjectPermission>(
  permission: P,
  scope: { readonly projectId: string },
): Promise<Grant<P>> {
  const actor = await loadSignedIn(permission);
  const membership = await loadMembership(scope.projectId, actor.accountId);
  if (membership === null) throw new Denied('not-found', permission);
  const grant = Grant.issue(permission, actor, membership);
  if (grant === null) throw new Denied('forbidden', permission);
  return grant;
}

export async function gateInstallation<P extends InstallationPermission>(
  permission: P,
): Promise<InstallationGrant<P>> {
  const grant = InstallationGrant.issue(permission, await loadSignedIn(permission));
  if (grant === null) throw new Denied('forbidden', permission);
  return grant;
}

/**
 * Leave for somebody who is not asking: the demo newsroom's people act so, and nobody else may (tests/architecture.test.ts
 * looks). Null where they have none, as for anyone.
 */
export async function gateFor<P extends ProjectPermission>(
  accountId: string,
  permission: P,
  { projectId }: { readonly projectId: string },
): Promise<Grant<P> | null> {
  const actor = await findActorOf(accountId);
  const membership = await findMembership(projectId, accountId);
  return actor && membership && Grant.issue(permission, actor, membership);
}

/** Leave for the same in each of the projects where the person has it; none for who is not signed in. */
export async function gateEach<P extends ProjectPermission>(permission: P): Promise<Grant<P>[]> {
  const actor = await loadActor();
  if (actor === null) return [];
  const memberships = await loadMemberships(actor.accountId);
  return memberships.flatMap((membership) => Grant.issue(permission, actor, membership) ?? []);
}

export async function openDoor(): Promise<DoorGrant> {
  return DoorGrant.issue(await loadActor());
}
