/** What a person writes to have an account, checked as one. */
import { accepted, type Outcome } from '@/domain/outcome';
import { foldEmail } from './email';
import { type NameRefusal, readPersonName } from './name';
import { type PasswordRefusal, readPassword } from './password';

export interface AccountDraft {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type DraftRefusal = NameRefusal | PasswordRefusal | 'email-invalid';

/** The draft in its one spelling, or the first refusal in the order in which the form asks. */
export function readDraft(raw: AccountDraft): Outcome<AccountDraft, DraftRefusal> {
  const name = readPersonName(raw.name);
  if (!name.ok) return name;
  const email = foldEmail(raw.email);
  if (!email.ok) return email;
  const password = readPassword(raw.password);
  if (!password.ok) return password;
  return accepted({ name: name.value, email: email.value, password: password.value });
}
