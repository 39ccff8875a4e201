// Where a piece of evidence came from, and how to check that it is what it was.
import { useFormatter, useTranslations } from 'next-intl';
import { Time } from '@/components/ui/time';
import type { Kept } from '@/domain/evidence/evidence';

type Props = { readonly address: string; readonly kept: Kept | null };

export function EvidenceFacts({ address, kept }: Props) {
  const t = useTranslations('evidence');
  const format = useFormatter();
  const rows = [
    [t('address'), <Outside key="address" address={address} />],
    ...(kept === null
      ? []
      : [
          [t('origin'), t(`origins.${kept.origin}`)],
          [
            t('retrievedAt'),
            <Time key="time" value={kept.retrievedAt} precision="second" zoneShown />,
          ],
          ...(kept.finalAddress === null
            ? []
            : [[t('finalAddress'), <Outside key="final" address={kept.finalAddress} />]]),
          [t('kind'), `${kept.mediaType}, ${t('bytes', { size: format.number(kept.size) })}`],
          ['SHA-256', <code key="hash">{kept.sha256}</code>],
        ]),
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
      {rows.map(([term, value]) => (
        <div key={String(term)} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0 break-all">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Outside({ address }: { readonly address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}
