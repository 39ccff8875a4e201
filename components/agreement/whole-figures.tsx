// The coefficients of everything that counts: each with its interval, what it is, and what it allows to conclude.
import { useTranslations } from 'next-intl';
import { FigureTable } from '@/components/ui/figure-table';
import { Cell, HeadCell, Row } from '@/components/ui/table';
import type { Figures } from '@/domain/agreement/report';
import type { Follow } from './address';
import { tellInterval, tellMeaning, tellValue } from './figure-words';

export const wholeNames = {
  label: ['alpha-nominal', 'fleiss', 'ac1', 'percentage'],
  ordered: ['alpha-ordinal', 'alpha-interval', 'alpha-nominal', 'fleiss', 'ac1', 'percentage'],
  span: ['u', 'marked', 'labels'],
} as const;

type Props = {
  readonly names: (typeof wholeNames)[keyof typeof wholeNames];
  readonly figures: Figures;
  readonly follow: Follow;
};

export function WholeFigures({ names, figures, follow }: Props) {
  const t = useTranslations('agreement');
  const href = follow({});
  return (
    <FigureTable
      caption={t('whole')}
      head={
        <>
          <HeadCell>{t('coefficient')}</HeadCell>
          <HeadCell numeric>{t('value')}</HeadCell>
          <HeadCell numeric>{t('interval')}</HeadCell>
          <HeadCell>{t('meaning')}</HeadCell>
          <HeadCell className="hidden sm:table-cell">{t('about')}</HeadCell>
        </>
      }
    >
      {names.map((name) => {
        const figure = figures(`whole/${name}`);
        const told = tellValue(figure, t);
        return (
          <Row key={name}>
            <Cell heading>{t(`coefficients.${name}.name`)}</Cell>
            <Cell numeric={figure.coefficient.ok}>
              {href && figure.coefficient.ok ? <a href={href}>{told}</a> : told}
            </Cell>
            <Cell numeric>{tellInterval(figure.interval)}</Cell>
            <Cell className="min-w-32">
              {name === 'percentage' ? t('notCorrected') : tellMeaning(figure, t)}
            </Cell>
            <Cell className="hidden text-soft sm:table-cell">
              {t(`coefficients.${name}.about`)}
            </Cell>
          </Row>
        );
      })}
    </FigureTable>
  );
}
