/** Whether an e-mail and a password belong together, with attempts limited by account and by address. */
import 'server-only';
import { foldEmail } from '@/domain/access/email';
import { foldPassword } from '@/domain/access/password';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { admitAttempt, forgiveAttempt } from './attempts';
import { verifyPassword } from './passwords';
import { findCredentials } from './store/credentials';
import type { SignIn } from './store/membership';

export type SignInRefusal = 'sign-in-wrong' | 'sign-in-too-often';

/** An unknown e-mail, a closed account and a wrong password are told apart neither by the answer nor by its time. */
export async function checkSignIn(attempt: {
  readonly email: string;
  readonly password: string;
  /** Network address the attempt came from. */
  readonly address: string;
}): Promise<Outcome<SignIn, SignInRefusal>> {
  const folded = foldEmail(attempt.email);
  const tried = { email: folded.ok ? folded.value : attempt.email, address: attempt.address };
  if (!(await admitAttempt(tried))) return refused('sign-in-too-often');
  const known = folded.ok ? await findCredentials(folded.value) : null;
  const right = await verifyPassword(known?.passwordHash ?? null, foldPassword(attempt.password));
  if (known === null || !right) return refused('sign-in-wrong');
  await forgiveAttempt(tried);
  return accepted({ accountId: known.accountId, epoch: known.epoch });
}
