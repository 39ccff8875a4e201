// How much there is, and the file itself.
import { useTranslations } from 'next-intl';
import { buttonStyle } from '@/components/ui/button-style';
import { type ExportChoice, type TableName, tableNames } from '@/domain/exchange/choice';
import { fileQuery, recordsOf } from '@/domain/exchange/formats';
import { schemaAddress } from '@/domain/exchange/schema';

type Props = {
  /** The address that the file is fetched from, without its query. */
  readonly api: string;
  readonly choice: ExportChoice;
  readonly counts: Readonly<Record<TableName, number>>;
};

export function ExportSummary({ api, choice, counts }: Props) {
  const t = useTranslations('export');
  const held = choice.format === 'json' ? tableNames : [recordsOf(choice)];
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <p role="status" className="flex flex-wrap gap-x-4 tabular-nums">
        {held.map((name) => (
          <span key={name}>{t(`counts.${name}`, { count: counts[name] })}</span>
        ))}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Description api={api} choice={choice} />
        <a
          href={`${api}?${fileQuery(choice)}`}
          download
          className={buttonStyle('primary', 'normal')}
        >
          {t('download')}
        </a>
      </div>
    </div>
  );
}

function Description({ api, choice }: Pick<Props, 'api' | 'choice'>) {
  const t = useTranslations('export');
  if (choice.format === 'csv') {
    const query = fileQuery({ ...choice, table: 'metadata' });
    return (
      <a href={`${api}?${query}`} download className="text-sm">
        {t('columns')}
      </a>
    );
  }
  const name = choice.format === 'json' ? 'uratori-1.json' : 'uratori-annotation-1.json';
  return (
    <a href={schemaAddress(name)} className="text-sm">
      {t('schema')}
    </a>
  );
}
