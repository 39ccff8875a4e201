// Signs in at the configured provider of OpenID Connect: a plain form, so that it works without any script.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';

type Props = {
  readonly id: string;
  readonly name: string;
  /** Proves that the form is ours. */
  readonly formToken: string;
  /** Where to go afterwards. */
  readonly next: string;
};

export function ProviderForm({ id, name, formToken, next }: Props) {
  const t = useTranslations('accounts.signIn');
  return (
    <form
      method="post"
      action={`/api/auth/signin/${id}`}
      className="flex flex-col gap-3 border-t border-edge pt-5"
    >
      <input type="hidden" name="csrfToken" value={formToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      <div>
        <SubmitButton tone="quiet">{t('provider', { name })}</SubmitButton>
      </div>
      <p className="text-sm text-soft">{t('providerHint')}</p>
    </form>
  );
}
