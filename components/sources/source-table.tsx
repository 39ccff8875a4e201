// The table of a project's sources.
import { useTranslations } from 'next-intl';
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { directionIn } from '@/domain/list/order';
import type { SourceLine, SourcePage } from '@/domain/provenance/source-line';
import {
  type SourceOrder,
  type SourceQuery,
  sortedBy,
  writeSourceQuery,
} from '@/domain/provenance/source-query';
import { Country } from './country';
import { SourceMarks } from './source-marks';

type Props = { readonly path: string; readonly query: SourceQuery; readonly page: SourcePage };

/** On a phone the name's cell tells the rest. */
const wide = 'hidden sm:table-cell';
/** Where even a small screen has no room for it. */
const widest = 'hidden lg:table-cell';

export function SourceTable({ path, query, page }: Props) {
  const t = useTranslations('sources');
  const head = { path, query };
  return (
    <Table
      caption={t('caption')}
      unit="sources"
      count={page.count}
      total={page.total}
      head={
        <>
          <OrderHead {...head} order="name" />
          <OrderHead {...head} order="kind" className={wide} />
          <OrderHead {...head} order="affiliation" className={wide} />
          <OrderHead {...head} order="country" className={widest} />
          <HeadCell className={wide}>{t('reliability')}</HeadCell>
          <HeadCell numeric className={wide}>
            {t('spoke')}
          </HeadCell>
          <HeadCell numeric className={wide}>
            {t('relayed')}
          </HeadCell>
          <OrderHead {...head} order="registered" className={widest} />
        </>
      }
    >
      {page.lines.map((line) => (
        <SourceRow key={line.source.id} path={path} line={line} />
      ))}
    </Table>
  );
}

function SourceRow({ path, line }: { readonly path: string; readonly line: SourceLine }) {
  const t = useTranslations('sources');
  const { source, alias, spoke, relayed, held } = line;
  return (
    <Row>
      <Cell heading className="min-w-60">
        <RowLink href={`${path}/${source.id}`}>{source.name}</RowLink>
        <SourceMarks source={source} />
        <p className="text-soft">
          {alias === null ? source.aliases.join(' · ') : t('foundAs', { alias })}
        </p>
        <p className="flex flex-wrap gap-x-3 text-xs text-soft sm:hidden">
          <span>{t(`kinds.${source.kind}`)}</span>
          {source.affiliationName && <span>{source.affiliationName}</span>}
          {held.length > 0 && (
            <span>
              {t('reliability')} {held.join(' · ')}
            </span>
          )}
          <span>
            {t('spoke')} {spoke}
          </span>
          <span>
            {t('relayed')} {relayed}
          </span>
        </p>
      </Cell>
      <Cell className={`${wide} whitespace-nowrap`}>{t(`kinds.${source.kind}`)}</Cell>
      <Cell className={wide}>{source.affiliationName}</Cell>
      <Cell className={`${widest} whitespace-nowrap`}>
        {source.country && <Country code={source.country} />}
      </Cell>
      <Cell className={`${wide} whitespace-nowrap`}>{held.join(' · ')}</Cell>
      <Cell numeric className={wide}>
        {spoke}
      </Cell>
      <Cell numeric className={wide}>
        {relayed}
      </Cell>
      <Cell className={`${widest} whitespace-nowrap`}>
        <Time value={source.registeredAt} precision="day" />
      </Cell>
    </Row>
  );
}

type HeadProps = {
  readonly path: string;
  readonly query: SourceQuery;
  readonly order: SourceOrder;
  readonly className?: string;
};

function OrderHead({ path, query, order, className }: HeadProps) {
  const t = useTranslations('sources');
  return (
    <HeadCell
      href={path + writeSourceQuery(sortedBy(query, order))}
      sorted={directionIn(query, order)}
      className={className}
    >
      {t(order)}
    </HeadCell>
  );
}
