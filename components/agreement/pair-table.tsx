// Every two annotators, or every annotator and the final layer, by the coefficients for two.
import { useTranslations } from 'next-intl';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { Figures } from '@/domain/agreement/report';
import type { Follow } from './address';
import { tellInterval, tellMeaning, tellValue } from './figure-words';

export interface PairLine {
  /** `pair/0/1`, `final/0`: what its figures are called. */
  readonly figure: string;
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  /** Sentences that both judged. */
  readonly units: number;
  /** To the two's matrix on the same page. */
  readonly matrix: string | null;
}

type Props = {
  readonly caption: string;
  readonly lines: readonly PairLine[];
  readonly figures: Figures;
  readonly follow: Follow;
};

export function PairTable({ caption, lines, figures, follow }: Props) {
  const t = useTranslations('agreement');
  return (
    <Table
      caption={caption}
      unit="pairs"
      count={lines.length}
      head={
        <>
          <HeadCell>{t('who')}</HeadCell>
          <HeadCell numeric>{t('coefficients.cohen.name')}</HeadCell>
          <HeadCell numeric>{t('interval')}</HeadCell>
          <HeadCell>{t('meaning')}</HeadCell>
          <HeadCell numeric>{t('coefficients.scott.name')}</HeadCell>
          <HeadCell numeric>{t('coefficients.percentage.name')}</HeadCell>
          <HeadCell numeric>{t('sentences')}</HeadCell>
          <HeadCell>{t('look')}</HeadCell>
        </>
      }
    >
      {lines.map(({ figure, one, other, units, matrix }) => {
        const cohen = figures(`${figure}/cohen`);
        const asked = { one: one.id, other: other.id };
        return (
          <Row key={figure}>
            <Cell heading>{t('pair', { one: one.name, other: other.name })}</Cell>
            <Cell numeric={cohen.coefficient.ok}>{tellValue(cohen, t)}</Cell>
            <Cell numeric>{tellInterval(cohen.interval)}</Cell>
            <Cell className="min-w-32">{tellMeaning(cohen, t)}</Cell>
            <Cell numeric>{tellValue(figures(`${figure}/scott`), t)}</Cell>
            <Cell numeric>{tellValue(figures(`${figure}/percentage`), t)}</Cell>
            <Cell numeric>
              <a href={follow(asked)}>{units}</a>
            </Cell>
            <Cell className="whitespace-nowrap">
              <a href={follow({ ...asked, alike: 'no' })}>{t('differing')}</a>
              {matrix && (
                <>
                  {' · '}
                  <a href={matrix}>{t('toMatrix')}</a>
                </>
              )}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
