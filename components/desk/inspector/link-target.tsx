'use client';
/** Where a link leads: into this article, into another one, out of the project, or to a claim in words. */
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Link as Linked } from '@/domain/claim/link';
import { sentenceAt } from '@/domain/text/layout';
import type { Span } from '@/domain/text/span';
import type { Desk } from '../desk-context';
import { spanHere } from '../link-spans';
import { usePassage } from './passage';
import { sightOf } from './sights';

interface Props {
  readonly desk: Desk;
  readonly link: Linked;
}

export function LinkTarget({ desk, link }: Props) {
  const { target } = link;
  if (target.kind === 'text') return <p className="inspector-words">{target.text}</p>;
  if (target.kind === 'evidence') {
    return <Outside desk={desk} {...target} />;
  }
  const here = spanHere(desk, link);
  return here === null ? (
    <There desk={desk} link={link} />
  ) : (
    <Here desk={desk} link={link} span={here} />
  );
}

type OutsideProps = Pick<Props, 'desk'> & { readonly evidence: string; readonly address: string };

/** The page as it is today, and as it was kept. */
function Outside({ desk, evidence, address }: OutsideProps) {
  const t = useTranslations('inspector');
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer" className="inspector-address">
        {address}
      </a>
      <Link
        href={`/projects/${desk.document.project.id}/evidence/${evidence}`}
        className="inspector-source"
      >
        {t('keptPage')}
      </Link>
    </>
  );
}

function Here({ desk, link, span }: Props & { readonly span: Span }) {
  const t = useTranslations('inspector');
  const { layout, text } = desk.view.board;
  const { target } = link;
  const go = () => {
    desk.moveTo(sentenceAt(layout, span.start));
    if (target.kind === 'annotation') desk.choose(target.annotation);
    else desk.choose(null);
  };
  return (
    <>
      <p className="inspector-words line-clamp-2" lang={desk.document.article.language}>
        {text.slice(span)}
      </p>
      <button type="button" className="inspector-action" onClick={go}>
        {t('inThisArticle')}
      </button>
    </>
  );
}

/** The other article's words among their neighbours, beside the mark they are linked to. */
function There({ desk, link }: Props) {
  const t = useTranslations('inspector');
  const { document } = desk;
  const { id, target } = link;
  const sight = document.targets[id] ?? sightOf(id);
  const passage = usePassage(document.project.id, sight);
  const words =
    passage?.exact ?? sight?.exact ?? (target.kind === 'span' ? target.quote.exact : null);
  if (sight === undefined) {
    return (
      <>
        {words !== null && <p className="inspector-words line-clamp-2">{words}</p>}
        <p className="inspector-hint">{t('inAnotherArticle')}</p>
      </>
    );
  }
  return (
    <figure className="inspector-passage">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <blockquote className="inspector-words" tabIndex={0}>
        <span>{passage?.before}</span>
        <strong>{words}</strong>
        <span>{passage?.after}</span>
      </blockquote>
      <figcaption>
        <Link
          href={`/projects/${document.project.id}/articles/${sight.articleId}?at=${sight.start}`}
          className="inspector-source"
        >
          {sight.title}
        </Link>
      </figcaption>
    </figure>
  );
}
