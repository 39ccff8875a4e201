// What a link says that does not work: why, and what to do about it.
import { type Messages, useTranslations } from 'next-intl';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';

type Props = { readonly refusal: keyof Messages['accounts']['unusable'] };

export function UnusableLink({ refusal }: Props) {
  const t = useTranslations('accounts');
  return (
    <>
      <PageHead title={t(`unusable.${refusal}`)} lead={t(`remedy.${refusal}`)} />
      <ButtonLink href="/sign-in">{t('toSignIn')}</ButtonLink>
    </>
  );
}
