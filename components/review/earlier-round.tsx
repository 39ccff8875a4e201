// A layer as it was submitted in a round: who returned it and why, the text with its marks, and each mark by itself.
import { useLocale, useTranslations } from 'next-intl';
import { deskPath, roundPath } from '@/components/articles/addresses';
import { servedHtml } from '@/components/desk/article-html';
import { type LabelNaming, namingOf } from '@/components/desk/naming';
import { Link } from '@/components/ui/link';
import '@/components/desk/text.css';
import { readingOrder } from '@/components/desk/reading-order';
import { PageHead } from '@/components/shell/page-head';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { Annotation } from '@/domain/claim/annotation';
import type { Board } from '@/domain/claim/board';
import type { DeskDocument } from '@/domain/claim/desk';
import type { Link as ClaimLink } from '@/domain/claim/link';
import { openBoard } from '@/domain/claim/open-board';
import { isOpen } from '@/domain/claim/submission';

/** What was submitted, and what became of it. */
interface SubmittedRound {
  readonly round: number;
  readonly submittedAt: string;
  readonly returnedAt: string | null;
  readonly returnedBy: string | null;
  readonly reason: string | null;
  readonly annotations: readonly Annotation[];
  readonly links: readonly ClaimLink[];
}

type Props = {
  /** The layer as it is now. */
  readonly document: DeskDocument;
  readonly round: SubmittedRound;
  readonly viewer: string;
  readonly reviews: boolean;
};

export function EarlierRound({ document, round, viewer, reviews }: Props) {
  const t = useTranslations('review');
  const desk = useTranslations('desk');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { project, article, layer } = document;
  const { annotations, links } = round;
  const board = openBoard({ ...document, annotations, links }, viewer);
  const naming = namingOf(board, locale, desk);
  const toDesk = deskPath(project.id, article.id);
  const now =
    layer.author === viewer || !reviews
      ? { href: toDesk, name: t('toDesk') }
      : { href: `${toDesk}/review/${layer.id}`, name: t('earlier.toReview') };
  const name = layer.authorName ?? t('final');
  return (
    <>
      <PageHead
        title={<span lang={article.language}>{article.title}</span>}
        lead={t('earlier.lead', { name, round: round.round })}
        actions={<ButtonLink href={now.href}>{now.name}</ButtonLink>}
      />
      <div className="flex flex-col gap-8">
        <Rounds document={document} shown={round.round} />
        <Fate round={round} />
        <section aria-label={desk('text')}>
          <div
            className="article"
            lang={article.language}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: written by line-html.ts, which escapes every text
            dangerouslySetInnerHTML={{ __html: servedHtml(board, naming) }}
          />
        </section>
        <Marks board={board} naming={naming} language={article.language} />
      </div>
    </>
  );
}

/** Every round that was submitted: all before the present one, and that too where it is closed. */
function Rounds({ document, shown }: Pick<Props, 'document'> & { readonly shown: number }) {
  const t = useTranslations('review.earlier');
  const { project, article, layer } = document;
  const last = isOpen(layer.state) ? layer.round - 1 : layer.round;
  if (last < 2) return null;
  return (
    <nav aria-label={t('rounds')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {Array.from({ length: last }, (_, at) => at + 1).map((round) => (
          <li key={round}>
            <Link
              href={roundPath(project.id, article.id, { layer: layer.id, round })}
              aria-current={round === shown ? 'page' : undefined}
              className="aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {t('round', { round })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Fate({ round }: Pick<Props, 'round'>) {
  const t = useTranslations('review.earlier');
  const { submittedAt, returnedAt, returnedBy, reason } = round;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-soft">
        {t('submittedAt')} <Time value={submittedAt} />
      </p>
      {returnedAt !== null && (
        <Notice
          tone="warning"
          className="max-w-form"
          title={t('returnedBy', { name: returnedBy ?? '' })}
        >
          <p className="whitespace-pre-wrap">{reason}</p>
          <Time value={returnedAt} />
        </Notice>
      )}
    </div>
  );
}

type MarksProps = {
  readonly board: Board;
  readonly naming: LabelNaming;
  readonly language: string;
};

function Marks({ board, naming, language }: MarksProps) {
  const t = useTranslations('review');
  const { marks } = readingOrder(board);
  return (
    <Table
      caption={t('marks')}
      captionShown
      unit="annotations"
      count={marks.length}
      head={
        <>
          <HeadCell>{t('earlier.words')}</HeadCell>
          <HeadCell>{t('earlier.label')}</HeadCell>
          <HeadCell>{t('earlier.speaker')}</HeadCell>
          <HeadCell>{t('earlier.note')}</HeadCell>
        </>
      }
    >
      {marks.map(({ id, span, label, attribution, note }) => (
        <Row key={id}>
          <Cell heading>
            <span lang={language} className="font-reading">
              {board.text.slice(span)}
            </span>
          </Cell>
          <Cell className="whitespace-nowrap">{naming.labelName(label)}</Cell>
          <Cell>{board.sources.get(attribution.speaker ?? '')?.name}</Cell>
          <Cell>{note}</Cell>
        </Row>
      ))}
    </Table>
  );
}
