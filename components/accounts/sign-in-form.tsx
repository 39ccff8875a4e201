// Signs in: sent to next-auth as a form, so that it works before, and without, any script.
import { useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

type Props = {
  /** Proves that the form is ours. */
  readonly formToken: string;
  /** Where to go afterwards. */
  readonly next: string;
};

export function SignInForm({ formToken, next }: Props) {
  const t = useTranslations('accounts');
  return (
    <form method="post" action="/api/auth/callback/credentials" className="flex flex-col gap-5">
      <input type="hidden" name="csrfToken" value={formToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      <Field label={t('email')}>
        <TextInput
          name="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </Field>
      <Field label={t('password')}>
        <TextInput name="password" type="password" autoComplete="current-password" required />
      </Field>
      <div>
        <SubmitButton>{t('signIn.submit')}</SubmitButton>
      </div>
    </form>
  );
}
