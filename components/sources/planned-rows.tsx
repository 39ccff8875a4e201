'use client';
// What the rows of a CSV would do, a line each.
import { useTranslations } from 'next-intl';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { PlannedRow } from '@/domain/provenance/import-plan';
import { Turned } from './turned';

type Props = {
  readonly rows: readonly PlannedRow[];
  /** Of all rows, shown or not. */
  readonly count: number;
};

export function PlannedRows({ rows, count }: Props) {
  const t = useTranslations('sources');
  return (
    <>
      <Table
        caption={t('bringIn.caption')}
        unit="rows"
        count={count}
        head={
          <>
            <HeadCell numeric className="w-0">
              {t('bringIn.line')}
            </HeadCell>
            <HeadCell>{t('name')}</HeadCell>
            <HeadCell>{t('bringIn.what')}</HeadCell>
            <HeadCell className="hidden sm:table-cell">{t('bringIn.detail')}</HeadCell>
          </>
        }
      >
        {rows.map((row) => (
          <Row key={row.line}>
            <Cell numeric>{row.line}</Cell>
            <Cell heading>
              {row.name}
              <div className="text-soft sm:hidden">
                <Detail row={row} />
              </div>
            </Cell>
            <Cell className={row.fate === 'refused' ? 'text-danger' : undefined}>
              {t(`bringIn.fates.${row.fate}`)}
            </Cell>
            <Cell className="hidden sm:table-cell">
              <Detail row={row} />
            </Cell>
          </Row>
        ))}
      </Table>
      {count > rows.length && (
        <p className="text-sm text-soft">{t('bringIn.more', { count: count - rows.length })}</p>
      )}
    </>
  );
}

function Detail({ row }: { readonly row: PlannedRow }) {
  const t = useTranslations('sources.refusal');
  if (row.fate === 'refused') return t(row.refusal, { value: row.value });
  if (row.fate !== 'changed') return null;
  return (
    <ul>
      {row.turned.map((turned) => (
        <li key={turned.field}>
          <Turned turned={turned} />
        </li>
      ))}
    </ul>
  );
}
