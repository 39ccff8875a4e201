/** The ways to make a Server Action: each asks the gate, checks its input, and returns what can be expected to go wrong. */
import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { InstallationPermission, ProjectPermission } from '@/domain/access/policy';
import { refused } from '@/domain/outcome';
import {
  Denied,
  type DoorGrant,
  type Grant,
  gate,
  gateInstallation,
  type InstallationGrant,
  openDoor,
} from './gate';

/** What any action may answer besides its own outcome. */
export type ActionRefusal = ReturnType<typeof refused<'forbidden' | 'input-invalid'>>;

type Action<Schema extends z.ZodType, Result> = (
  input: z.input<Schema>,
) => Promise<Result | ActionRefusal>;

/** An action in a project, whose id is part of its input. */
export function projectAction<
  P extends ProjectPermission,
  Schema extends z.ZodType<{ projectId: string }>,
  Result,
>(definition: {
  readonly permission: P;
  readonly input: Schema;
  run(grant: Grant<P>, input: z.output<Schema>): Promise<Result>;
}): Action<Schema, Result> {
  return guarded(definition.input, (input) => gate(definition.permission, input), definition.run);
}

/** An action outside any project, for people who are signed in. */
export function action<
  P extends InstallationPermission,
  Schema extends z.ZodType,
  Result,
>(definition: {
  readonly permission: P;
  readonly input: Schema;
  run(grant: InstallationGrant<P>, input: z.output<Schema>): Promise<Result>;
}): Action<Schema, Result> {
  return guarded(definition.input, () => gateInstallation(definition.permission), definition.run);
}

/** An action that anybody may try, signed in or not. */
export function doorAction<Schema extends z.ZodType, Result>(definition: {
  readonly input: Schema;
  run(grant: DoorGrant, input: z.output<Schema>): Promise<Result>;
}): Action<Schema, Result> {
  return guarded(definition.input, openDoor, definition.run);
}

function guarded<Schema extends z.ZodType, Granted, Result>(
  schema: Schema,
  admit: (input: z.output<Schema>) => Promise<Granted>,
  run: (grant: Granted, input: z.output<Schema>) => Promise<Result>,
): Action<Schema, Result> {
  return async (raw) => {
    const input = schema.safeParse(raw);
    if (!input.success) return refused('input-invalid');
    try {
      return await run(await admit(input.data), input.data);
    } catch (error) {
      return answer(error);
    }
  };
}

function answer(error: unknown): ActionRefusal {
  if (!(error instanceof Denied)) throw error;
  if (error.denial === 'signed-out') redirect('/sign-in');
  if (error.denial === 'not-found') notFound();
  return refused('forbidden');
}
