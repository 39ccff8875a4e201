// The layers of a version of an article, each leading to its review.
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { LayerState } from '@/domain/claim/submission';

type Props = {
  readonly layers: readonly {
    readonly id: string;
    /** Null for the final layer. */
    readonly authorName: string | null;
    readonly state: LayerState;
    readonly round: number;
    readonly marks: number;
    readonly judged: number;
  }[];
  readonly href: (layer: string) => string;
};

/** A phone has no room for it. */
const wide = 'hidden sm:table-cell';

export function LayerTable({ layers, href }: Props) {
  const t = useTranslations('review');
  return (
    <Table
      caption={t('layers')}
      unit="layers"
      count={layers.length}
      head={
        <>
          <HeadCell>{t('analyst')}</HeadCell>
          <HeadCell>{t('state')}</HeadCell>
          <HeadCell numeric className={wide}>
            {t('round')}
          </HeadCell>
          <HeadCell numeric>{t('judgedColumn')}</HeadCell>
        </>
      }
    >
      {layers.map(({ id, authorName, state, round, marks, judged }) => (
        <Row key={id}>
          <Cell heading>
            <Link href={href(id)}>{authorName ?? t('final')}</Link>
          </Cell>
          <Cell>{t(`states.${state}`)}</Cell>
          <Cell numeric className={wide}>
            {round}
          </Cell>
          <Cell numeric>{t('judgedOf', { judged, all: marks })}</Cell>
        </Row>
      ))}
    </Table>
  );
}
