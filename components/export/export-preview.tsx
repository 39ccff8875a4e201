// How the file begins: rows of a table, or lines of a document.
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';

type Preview =
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly string[][] }
  | { readonly kind: 'text'; readonly text: string; readonly isWhole: boolean };

type Props = {
  readonly preview: Preview;
  /** How many records the file holds. */
  readonly count: number;
};

export function ExportPreview({ preview, count }: Props) {
  const t = useTranslations('export');
  if (count === 0) return <EmptyState title={t('nothing')}>{t('nothingLead')}</EmptyState>;
  return preview.kind === 'table' ? (
    <Rows {...preview} count={count} />
  ) : (
    <Beginning {...preview} />
  );
}

type RowsProps = Extract<Preview, { kind: 'table' }> & { readonly count: number };

function Rows({ head, rows, count }: RowsProps) {
  const t = useTranslations('export');
  const caption = t('firstRows', { count: rows.length });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard too.
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <Table
        caption={caption}
        unit="rows"
        count={rows.length}
        total={count}
        head={head.map((name) => (
          <HeadCell key={name}>
            <code>{name}</code>
          </HeadCell>
        ))}
      >
        {rows.map((cells, y) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one moment, which nobody reorders.
          <Row key={y}>
            {cells.map((cell, x) => (
              <Cell key={head[x]} className="max-w-float truncate whitespace-nowrap">
                {cell}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </section>
  );
}

function Beginning({ text, isWhole }: Extract<Preview, { kind: 'text' }>) {
  const t = useTranslations('export');
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-sm text-soft">{t('textPreview')}</figcaption>
      <pre className="overflow-x-auto rounded-sm bg-sunken p-4 font-mono text-sm break-all whitespace-pre-wrap">
        {text}
        {!isWhole && '…'}
      </pre>
      {!isWhole && <p className="text-sm text-soft">{t('textContinues')}</p>}
    </figure>
  );
}
