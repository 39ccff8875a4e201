'use client';
// One place where the words occur: what stands before them, the words, what stands behind; where it is, and what the reader says of it.
import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { deskPath } from '@/components/articles/addresses';
import { Link } from '@/components/ui/link';
import { Cell, Row } from '@/components/ui/table';
import type { ConcordanceHit, OwnMark } from '@/domain/article/concordance-page';
import type { Label } from '@/domain/claim/label';
import { contains } from '@/domain/text/span';

type Props = {
  readonly projectId: string;
  readonly hit: ConcordanceHit;
  /** The reader's own marks on the sentence. */
  readonly marks: readonly OwnMark[];
  readonly labels: readonly Label[];
  /** Null where nothing can be labelled by this reader. */
  readonly picked: boolean | null;
  /** Whether this is the row that Tab leads to. */
  readonly stop: boolean;
  readonly onPick: (range: boolean) => void;
  readonly onEnter: () => void;
};

export function HitRow({ picked, stop, onPick, onEnter, ...props }: Props) {
  const { hit, projectId } = props;
  const { language: lang, context } = hit;
  const title = <HitTitle hit={hit} projectId={projectId} stop={stop && picked === null} />;
  return (
    <Row onFocus={onEnter} data-picked={picked || undefined} className="hit-row">
      {picked !== null && <PickBox hit={hit} picked={picked} stop={stop} onPick={onPick} />}
      <Cell className="hit-before hidden sm:table-cell">
        <span lang={lang}>{context.before}</span>
      </Cell>
      <Cell className="hit-behind hidden sm:table-cell">
        <span lang={lang}>
          <Words {...props} />
          {context.behind}
        </span>
      </Cell>
      <Cell className="hit-place hidden sm:table-cell">{title}</Cell>
      <Cell className="hit-labels hidden sm:table-cell">
        <Said {...props} />
      </Cell>
      <Cell className="sm:hidden">
        {title}
        <p lang={lang} className="hit-lines">
          {[...context.before].slice(-phoneReach).join('')}
          <Words {...props} />
          {[...context.behind].slice(0, phoneReach).join('')}
        </p>
        <p className="text-xs">
          <Said {...props} />
        </p>
      </Cell>
    </Row>
  );
}

type PickProps = Pick<Props, 'hit' | 'stop' | 'onPick'> & { readonly picked: boolean };

/** Where nothing can be changed it still takes the focus, so that keys can walk over it. */
function PickBox({ hit, picked, stop, onPick }: PickProps) {
  const t = useTranslations('concordance');
  const { words } = hit.context;
  return (
    <Cell className="hit-pick">
      <input
        type="checkbox"
        tabIndex={stop ? 0 : -1}
        aria-label={t('pickOf', { words, title: hit.title })}
        aria-disabled={hit.frozen !== null || undefined}
        checked={picked}
        onClick={(event: MouseEvent) => onPick(event.shiftKey)}
        onChange={nothingMore}
      />
    </Cell>
  );
}

/** In code points: some two lines of a phone. */
const phoneReach = 40;

/** React wants to hear of changes; the click has told which keys were held. */
function nothingMore(): void {}

function HitTitle({ hit, projectId, stop }: Pick<Props, 'hit' | 'projectId' | 'stop'>) {
  const { article, words, title, publisher, language } = hit;
  return (
    <span className="flex items-baseline gap-2">
      <Link
        tabIndex={stop ? 0 : -1}
        href={`${deskPath(projectId, article)}?at=${words.start}`}
        lang={language}
        className="min-w-0 no-underline hover:underline sm:truncate"
      >
        {title}
      </Link>
      {publisher !== null && (
        <span className="hit-publisher text-xs text-soft sm:truncate">{publisher}</span>
      )}
    </span>
  );
}

/** With the line of a mark of the reader's own that is on them. */
function Words({ hit, marks, labels }: Pick<Props, 'hit' | 'marks' | 'labels'>) {
  const on = marks.find(({ span }) => contains(span, hit.words));
  return (
    <mark className="hit-words" {...(on ? lineOf(on, labels) : {})}>
      {hit.context.words}
    </mark>
  );
}

function lineOf(mark: OwnMark, labels: readonly Label[]) {
  const label = labels.find(({ id }) => id === mark.label);
  return {
    'data-label-colour': label?.colour ?? 'none',
    'data-label-line': label?.line ?? 'dashed',
  };
}

function Said({ hit, marks, labels }: Pick<Props, 'hit' | 'marks' | 'labels'>) {
  const t = useTranslations('concordance');
  const language = useLocale() === 'ja' ? 'ja' : 'en';
  return (
    <>
      {marks.map((mark) => (
        <span key={mark.id} className="me-2" {...lineOf(mark, labels)}>
          {labels.find(({ id }) => id === mark.label)?.name[language] ?? t('noStatement')}
        </span>
      ))}
      {hit.frozen !== null && (
        <span className="text-xs whitespace-nowrap text-soft">{t(`frozen.${hit.frozen}`)}</span>
      )}
    </>
  );
}
