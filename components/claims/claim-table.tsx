// The table of a project's claims.
import { useTranslations } from 'next-intl';
import { GradeSign } from '@/components/grades/grade-mark';
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table';
import { directionIn } from '@/domain/list/order';
import type { ClaimLine, ClaimPage } from '@/domain/provenance/claim-line';
import {
  type ClaimOrder,
  type ClaimQuery,
  claimsOrderedBy,
  writeClaimQuery,
} from '@/domain/provenance/claim-query';

type Props = { readonly path: string; readonly query: ClaimQuery; readonly page: ClaimPage };

/** On a phone the text's cell tells the rest. */
const wide = 'hidden sm:table-cell';

export function ClaimTable({ path, query, page }: Props) {
  const t = useTranslations('claims');
  return (
    <Table
      caption={t('caption')}
      unit="claims"
      count={page.count}
      total={page.total}
      head={
        <>
          <OrderHead path={path} query={query} order="text" />
          <OrderHead path={path} query={query} order="mentions" className={wide} />
          <HeadCell numeric className={wide}>
            {t('corroborations')}
          </HeadCell>
          <HeadCell numeric className={wide}>
            {t('against')}
          </HeadCell>
          <HeadCell className={wide}>{t('credibility')}</HeadCell>
          <HeadCell className={wide}>{t('verdict')}</HeadCell>
        </>
      }
    >
      {page.lines.map((line) => (
        <ClaimRow key={line.id} path={path} line={line} />
      ))}
    </Table>
  );
}

function ClaimRow({ path, line }: { readonly path: string; readonly line: ClaimLine }) {
  const t = useTranslations('claims');
  return (
    <Row>
      <Cell heading className="min-w-60">
        <RowLink href={`${path}/${line.id}`}>{line.text}</RowLink>
        {line.retired && <span className="ms-2 text-xs text-soft">{t('retired')}</span>}
        <p className="flex flex-wrap gap-x-3 text-xs text-soft sm:hidden">
          <span>{t('mentionsIn', { mentions: line.mentions, articles: line.articles })}</span>
          <span>
            {t('corroborations')} <Corroborations line={line} />
          </span>
          {line.oppositions > 0 && (
            <span>
              {t('against')} {t('oppositions', { count: line.oppositions })}
            </span>
          )}
          {line.verdict !== null && <span>{line.verdict}</span>}
        </p>
      </Cell>
      <Cell className={`${wide} whitespace-nowrap tabular-nums`}>
        {t('mentionsIn', { mentions: line.mentions, articles: line.articles })}
      </Cell>
      <Cell numeric className={wide}>
        <Corroborations line={line} />
      </Cell>
      <Cell numeric className={wide}>
        <span className={line.oppositions > 0 ? undefined : 'text-faint'}>{line.oppositions}</span>
      </Cell>
      <Cell className={wide}>
        <span className="flex gap-1">
          {line.credibility.map((value) => (
            <GradeSign key={value} value={value} />
          ))}
        </span>
      </Cell>
      <Cell className={`${wide} whitespace-nowrap`}>{line.verdict}</Cell>
    </Row>
  );
}

function Corroborations({ line }: { readonly line: ClaimLine }) {
  const t = useTranslations('claims');
  return (
    <>
      <span className="font-medium tabular-nums">{line.corroborations}</span>
      {line.unresolved > 0 && (
        <span className="ms-2 text-soft">{t('unresolvedCount', { count: line.unresolved })}</span>
      )}
    </>
  );
}

type HeadProps = {
  readonly path: string;
  readonly query: ClaimQuery;
  readonly order: ClaimOrder;
  readonly className?: string;
};

function OrderHead({ path, query, order, className }: HeadProps) {
  const t = useTranslations('claims');
  return (
    <HeadCell
      href={path + writeClaimQuery(claimsOrderedBy(query, order))}
      sorted={directionIn(query, order)}
      className={className}
    >
      {t(order)}
    </HeadCell>
  );
}
