// What is to be known of a source at a glance: its name is withheld, it is retired.
import { useTranslations } from 'next-intl';

type Props = { readonly source: { readonly confidential: boolean; readonly retired: boolean } };

const mark = 'ms-2 rounded-sm border border-hairline px-1 text-xs whitespace-nowrap text-soft';

export function SourceMarks({ source }: Props) {
  const t = useTranslations('sources');
  return (
    <>
      {source.confidential && <span className={mark}>{t('isConfidential')}</span>}
      {source.retired && <span className={mark}>{t('isRetired')}</span>}
    </>
  );
}
