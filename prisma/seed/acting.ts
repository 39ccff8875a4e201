/** Lets the demo newsroom's people act by the same stores as the pages, with the leave that each of them has, every act once. */
import type { ProjectPermission } from '@/domain/access/policy';
import { type CommandBody, commandVersion } from '@/domain/claim/command';
import { type Grant, gateFor } from '@/server/gate';
import { applyCommand } from '@/server/store/commands/apply';
import { find, idOf, type Ledger } from './ledger';

/** Leave for one of the newsroom's people; throws where they have none. */
export async function leaveFor<P extends ProjectPermission>(
  { projectId, people }: Ledger,
  person: string,
  permission: P,
): Promise<Grant<P>> {
  const grant = await gateFor(find(people, person), permission, { projectId });
  if (grant === null) throw new Error(`the demo newsroom: ${person} has no leave to ${permission}`);
  return grant;
}

/** What a store answered, where nothing may stand against it. */
export function done<Value>(
  outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly refusal: string },
): Value {
  if (!outcome.ok) throw new Error(`the demo newsroom was refused: ${outcome.refusal}`);
  return outcome.value;
}

/** Names the act, so that the same one is never carried out twice. */
export function commandOf({ projectId }: Ledger, ...names: readonly string[]): string {
  return idOf(projectId, 'command', ...names);
}

/** Carries out one command on an article's first version; `act` names it among the person's commands there. */
export async function command(
  ledger: Ledger,
  grant: Grant<'article:read'>,
  { article, act }: { readonly article: string; readonly act: string },
  body: CommandBody,
): Promise<void> {
  const { versionId } = find(ledger.articles, article);
  const id = commandOf(ledger, article, grant.actor.accountId, act);
  done(await applyCommand(grant, versionId, { v: commandVersion, id, body }));
}
