// What differs between two versions, and how many annotations bear the labels concerned.
import { useLocale, useTranslations } from 'next-intl';
import type { LabelDifference } from '@/domain/claim/codebook-difference';
import { LabelSample } from './label-sample';

type Props = {
  readonly differences: readonly LabelDifference[];
  /** Annotations by label id; null where the reader may not know. */
  readonly uses: Readonly<Record<string, number>> | null;
};

export function Differences({ differences, uses }: Props) {
  const t = useTranslations('codebook');
  if (differences.length === 0) return <p className="text-soft">{t('same')}</p>;
  return (
    <ul className="flex flex-col">
      {differences.map((difference) => (
        <li
          key={`${difference.kind} ${difference.label.id}`}
          className="border-t border-hairline py-3"
        >
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-sm text-soft">{t(`differences.${difference.kind}`)}</span>
            <LabelSample label={difference.label} />
          </p>
          <Detail difference={difference} />
          {uses !== null && difference.kind !== 'added' && (
            <p className="mt-1 text-sm text-soft">
              {t('affects', { annotations: uses[difference.label.id] ?? 0 })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Detail({ difference }: { readonly difference: LabelDifference }) {
  const t = useTranslations('codebook');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  if (difference.kind === 'moved') {
    const { from, to } = difference;
    return <p className="text-sm">{t('movedTo', { from: from + 1, to: to + 1 })}</p>;
  }
  if (difference.kind !== 'changed') return null;
  const { before, label, parts } = difference;
  const shown = (part: (typeof parts)[number], of: typeof label) => {
    if (part === 'colour' || part === 'line') return <LabelSample label={of} />;
    const value = of[part];
    return typeof value === 'string' ? value : value[locale];
  };
  return (
    <dl className="mt-1 flex max-w-form flex-col gap-2 text-sm">
      {parts.map((part) => (
        <div key={part}>
          <dt className="text-soft">{t(`parts.${part}`)}</dt>
          <dd>
            <del className="text-soft">{shown(part, before)}</del>
            <span aria-hidden="true"> → </span>
            <ins className="no-underline">{shown(part, label)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
