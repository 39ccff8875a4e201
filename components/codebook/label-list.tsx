// The labels of one version, in order of precedence, as an analyst reads them.
import { useLocale, useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import type { Label } from '@/domain/claim/label';
import { LabelSample } from './label-sample';

export function LabelList({ labels }: { readonly labels: readonly Label[] }) {
  const t = useTranslations('codebook');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const other = locale === 'en' ? 'ja' : 'en';
  return (
    <>
      <p className="text-sm text-soft">{t('precedence')}</p>
      <ol className="flex flex-col">
        {labels.map((label) => (
          <li key={label.id} className="border-t border-hairline py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <LabelSample label={label} />
              <span lang={other} className="text-sm text-soft">
                {label.name[other]}
              </span>
              <Kbd keys={label.key} />
            </p>
            <p className="mt-1 max-w-form whitespace-pre-line text-sm">
              {label.definition[locale]}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
