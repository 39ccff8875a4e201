/** Makes the demo newsroom's claims out of its annotations, and says what its people hold of them. */
import { editClaim, judgeClaim } from '@/server/store/claim-edits';
import { gradeClaim } from '@/server/store/claim-grades';
import { commandOf, done, leaveFor } from './acting';
import { find, idOf, type Ledger } from './ledger';
import type { DemoClaim, DemoMention } from './newsroom/shape-claims';

export async function fillClaims(ledger: Ledger): Promise<void> {
  for (const demo of ledger.project.claims) {
    await gather(ledger, demo);
    await grade(ledger, demo);
    await judge(ledger, demo);
  }
}

async function gather(ledger: Ledger, { key, by, text, mentions }: DemoClaim): Promise<void> {
  const grant = await leaveFor(ledger, by, 'claim:edit');
  const claim = claimId(ledger, key);
  for (const [at, one] of mentions.entries()) {
    const named = { claim, mention: mentionOf(ledger, one) };
    const wish =
      at === 0
        ? ({ kind: 'make-claim', text, ...named } as const)
        : ({ kind: 'join-claim', ...named } as const);
    done(await editClaim(grant, { command: commandOf(ledger, key, one.annotation), wish }));
  }
}

function claimId({ projectId }: Ledger, key: string): string {
  return idOf(projectId, 'claim', key);
}

function mentionOf({ annotations }: Ledger, { annotation, stance }: DemoMention) {
  return {
    ...({ annotation: find(annotations, annotation), aspect: 'content' } as const),
    stance: stance ?? null,
  };
}

async function grade(ledger: Ledger, { key, grades }: DemoClaim): Promise<void> {
  for (const { by, ...word } of grades) {
    const grant = await leaveFor(ledger, by, 'claim:grade');
    const order = { claim: claimId(ledger, key), command: commandOf(ledger, key, 'grade', by) };
    done(await gradeClaim(grant, { ...order, number: 0, wish: { scale: 'admiralty', ...word } }));
  }
}

/** Joining does not change a claim itself: who judges has seen its first revision. */
async function judge(ledger: Ledger, { key, verdict }: DemoClaim): Promise<void> {
  if (verdict === null) return;
  const { by, word, reason } = verdict;
  const grant = await leaveFor(ledger, by, 'claim:judge');
  const claim = claimId(ledger, key);
  const wish = { kind: 'decide-verdict', claim, revision: 1, word, reason } as const;
  done(await judgeClaim(grant, { command: commandOf(ledger, key, 'verdict'), wish }));
}
