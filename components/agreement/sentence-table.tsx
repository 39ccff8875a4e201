// Sentences behind a figure: what each annotator said, and the way to the desk and to the review.
import { useTranslations } from 'next-intl';
import { deskPath, layersPath } from '@/components/articles/addresses';
import { Link } from '@/components/ui/link';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { final } from '@/domain/agreement/tally';
import type { NamedValue } from './named-value';

export interface SentenceLine {
  readonly article: string;
  readonly version: string;
  readonly title: string;
  readonly text: string;
  readonly start: number;
  /** By account id, or `final`. */
  readonly said: readonly (readonly [string, NamedValue])[];
}

type Props = {
  readonly projectId: string;
  readonly lines: readonly SentenceLine[];
  readonly people: ReadonlyMap<string, string>;
  readonly reviews: boolean;
};

export function SentenceTable({ projectId, lines, people, reviews }: Props) {
  const t = useTranslations('agreement');
  return (
    <Table
      caption={t('behind')}
      unit="sentences"
      count={lines.length}
      head={
        <>
          <HeadCell>{t('sentence')}</HeadCell>
          <HeadCell>{t('whoSaid')}</HeadCell>
          <HeadCell>{t('open')}</HeadCell>
        </>
      }
    >
      {lines.map(({ article, version, title, text, start, said }) => {
        const desk = deskPath(projectId, article);
        return (
          <Row key={`${version} ${start}`}>
            <Cell heading>
              <span className="block font-reading">{text}</span>
              <span className="block text-xs text-soft">{title}</span>
            </Cell>
            <Cell>
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {said.map(([author, value]) => (
                  <li key={author} className="whitespace-nowrap">
                    <span className="text-soft">
                      {author === final ? t('finalLayer') : (people.get(author) ?? '')}
                    </span>{' '}
                    <span data-label-colour={value.colour} data-label-line={value.line}>
                      {value.name}
                    </span>
                  </li>
                ))}
              </ul>
            </Cell>
            <Cell className="whitespace-nowrap">
              <Link href={`${desk}?at=${start}`}>{t('toDesk')}</Link>
              {reviews && (
                <>
                  {' · '}
                  <Link href={layersPath(projectId, article, { version, at: start })}>
                    {t('toReview')}
                  </Link>
                </>
              )}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
}
