// What a link says that does not work: why, and what to do about it.
import { type Messages, useTranslations } from 'next-intl';
import { PageHead } from '@/components/shell/page-head';
import { buttonStyle } from '@/components/ui/button-style';

type Props = { readonly refusal: keyof Messages['accounts']['unusable'] };

export function UnusableLink({ refusal }: Props) {
  const t = useTranslations('accounts');
  return (
    <>
      <PageHead title={t(`unusable.${refusal}`)} lead={t(`remedy.${refusal}`)} />
      {/* A full load: the sign-in page gets its cookie on the way. */}
      <a href="/sign-in" className={buttonStyle('quiet', 'normal')}>
        {t('toSignIn')}
      </a>
    </>
  );
}
