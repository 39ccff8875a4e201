/** The first administrator of an installation that nobody sits in front of. */
import { type DraftRefusal, readDraft } from '@/domain/access/account-draft';
import type { PrismaClient } from '@/prisma/generated/client';
import { hashPassword } from '@/server/passwords';
import { insertFirstAccount } from '@/server/store/new-account';

/** Thrown for an e-mail or a password that no account may have; nothing was made. */
export class AdministratorRefused extends Error {
  constructor(readonly refusal: DraftRefusal) {
    super(`the first administrator cannot be made: ${refusal}`);
  }
}

/** Makes the administrator where there is none yet; the name is the e-mail's first part until they change it. */
export async function ensureFirstAdministrator(
  prisma: PrismaClient,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<'made' | 'present'> {
  if ((await prisma.account.count({ where: { administrator: true } })) > 0) return 'present';
  const draft = readDraft({ name: nameIn(email), email, password });
  if (!draft.ok) throw new AdministratorRefused(draft.refusal);
  const { password: chosen, ...person } = draft.value;
  const account = { ...person, passwordHash: await hashPassword(chosen), administrator: true };
  const made = await prisma.$transaction((tx) => insertFirstAccount(tx, account));
  return made === null ? 'present' : 'made';
}

/** Never empty: what is wrong with the e-mail is said about the e-mail. */
function nameIn(email: string): string {
  return email.split('@')[0]?.slice(0, 100) || 'administrator';
}
