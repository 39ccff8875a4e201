// The sign-in page. It needs a cookie to prove its form with, which next-auth's route gives on the way.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { ProviderForm } from '@/components/accounts/provider-form';
import { RefusalNotice } from '@/components/accounts/refusal';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { ClientMessages } from '@/components/shell/client-messages';
import { PageFrame } from '@/components/shell/page-frame';
import { PageHead } from '@/components/shell/page-head';
import { Notice } from '@/components/ui/notice';
import { ownPath } from '@/domain/access/own-path';
import { findProvider } from '@/server/auth-provider';
import { openDoor } from '@/server/gate';
import { findFormToken } from '@/server/session';
import { isFirstRun } from '@/server/store/first-run';
import { findWayBack } from '@/server/way-back';

/** What is said as it is; anything else that next-auth names went wrong between us and the provider. */
const told = [
  'sign-in-wrong',
  'sign-in-too-often',
  'sign-in-unknown',
  'sign-in-email-missing',
  'sign-in-failed',
] as const;

/** `to` is where our own links want to lead; `callbackUrl`, `csrf` and `error` are next-auth's. */
const Query = z.object({
  to: z.string().optional().catch(undefined),
  callbackUrl: z.string().optional().catch(undefined),
  csrf: z.string().optional().catch(undefined),
  error: z.enum(told).optional().catch('sign-in-failed'),
});

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const query = Query.parse(await searchParams);
  const grant = await openDoor();
  const next = ownPath(query.to ?? query.callbackUrl ?? (query.error && (await findWayBack())));
  if (grant.actor !== null) redirect(next);
  if (await isFirstRun(grant)) redirect('/first-run');
  const formToken = await findFormToken();
  if (formToken === null && query.callbackUrl === undefined) {
    redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(next)}`);
  }
  const t = await getTranslations('accounts.signIn');
  const provider = findProvider();
  const refusal = query.csrf === undefined ? query.error : 'sign-in-again';
  return (
    <PageFrame width="form">
      <PageHead title={t('title')} />
      <ClientMessages namespaces={['accounts']}>
        <div className="flex flex-col gap-5">
          <RefusalNotice refusal={refusal ?? null} />
          {formToken === null && <Notice tone="error" title={t('cookies')} />}
          <SignInForm formToken={formToken ?? ''} next={next} />
          <p className="text-sm text-soft">{t('forgotten')}</p>
          {provider && <ProviderForm {...provider} formToken={formToken ?? ''} next={next} />}
        </div>
      </ClientMessages>
    </PageFrame>
  );
}
