// Each annotator's spans against the final layer: how many of them are in it, and how many of its own were found.
import { useTranslations } from 'next-intl';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { exactScores, overlapScores, type SpanCounts } from '@/domain/agreement/span-scores';
import { tellValue } from './figure-words';

type Props = {
  readonly lines: readonly { readonly name: string; readonly counts: SpanCounts }[];
};

const parts = ['precision', 'recall', 'f1'] as const;

export function ScoreTable({ lines }: Props) {
  const t = useTranslations('agreement');
  return (
    <Table
      caption={t('againstFinal')}
      unit="people"
      count={lines.length}
      head={
        <>
          <HeadCell>{t('annotator')}</HeadCell>
          {(['exact', 'overlap'] as const).map((way) =>
            parts.map((part) => (
              <HeadCell key={`${way} ${part}`} numeric>
                {t(`scores.${way}`, { part: t(`scores.${part}`) })}
              </HeadCell>
            )),
          )}
        </>
      }
    >
      {lines.map(({ name, counts }) => (
        <Row key={name}>
          <Cell heading>{name}</Cell>
          {Object.entries({ exact: exactScores(counts), overlap: overlapScores(counts) }).map(
            ([way, scores]) =>
              parts.map((part) => (
                <Cell key={`${way} ${part}`} numeric>
                  {tellValue({ coefficient: scores[part], interval: null }, t)}
                </Cell>
              )),
          )}
        </Row>
      ))}
    </Table>
  );
}
