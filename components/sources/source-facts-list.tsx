// What the registry keeps of a source, to be read.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { RegisteredSource } from '@/domain/provenance/source-line';
import { sourcePath } from './addresses';
import { Country } from './country';

type Props = { readonly projectId: string; readonly source: RegisteredSource };

export function SourceFactsList({ projectId, source }: Props) {
  const t = useTranslations('sources');
  const { aliases, affiliation, affiliationName, country, homepage, notes } = source;
  const rows: [string, ReactNode][] = [
    [t('kind'), t(`kinds.${source.kind}`)],
    [t('form.aliases'), aliases.length > 0 && aliases.join(' · ')],
    [
      t('affiliation'),
      affiliation && <Link href={sourcePath(projectId, affiliation)}>{affiliationName}</Link>,
    ],
    [t('country'), country && <Country code={country} />],
    [
      t('form.homepage'),
      homepage && (
        <a href={homepage} target="_blank" rel="noreferrer" className="break-all">
          {homepage}
        </a>
      ),
    ],
    [t('form.notes'), notes && <span className="whitespace-pre-line">{notes}</span>],
  ];
  return (
    <>
      {source.withheld && <p className="mb-2 text-soft">{t('page.withheld')}</p>}
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-sm text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
