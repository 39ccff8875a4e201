'use client';
/** Above the text: what is read, how far it has come, whether it is saved, and what can be taken back. */
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { roundPath } from '@/components/articles/addresses';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { publishedText } from '@/domain/article/published';
import { isOpen } from '@/domain/claim/submission';
import { useDesk } from './desk-context';
import type { DeskPanels } from './desk-panels';
import type { Reading } from './desk-reading';
import { grouped } from './grouped';
import { late } from './late';
import type { NamingStrings } from './naming';
import { ReadingMenu } from './reading-menu';
import { refusalText } from './refusal-text';
import { SavedState, TroubleLine, useTrouble } from './saved-state';
import { SubmitLayer } from './submit-layer';

/** Nobody else is there when the page is written. */
const Present = late(() => import('./present').then((present) => present.Present));

interface Props {
  readonly reading: Reading;
  readonly panels: DeskPanels;
  /** What a page adds beside the tools, such as another layer's link. */
  readonly children?: ReactNode;
}

export function DeskHead({ reading, panels, children }: Props) {
  const t = useTranslations('desk');
  const { view, document, leave } = useDesk();
  // Who only reads has nothing to save or to take back.
  const works = leave.discuss;
  const { sentences, labelled: done } = reading;
  const showRefused = () => {
    panels.showInspector();
    // It may not be there before the next frame.
    requestAnimationFrame(goToRefused);
  };
  return (
    <header className="desk-head">
      <div className="desk-title">
        <h1>{document.article.title}</h1>
        <Facts />
      </div>
      <div className="desk-tools">
        <span className="tabular-nums">
          {t('progress', { done: grouped(done), all: grouped(sentences.length) })}
        </span>
        {view.present.length > 0 && <Present names={view.present.map(({ name }) => name)} />}
        {works && <SavedState />}
        {view.refused.length > 0 && (
          <Button size="small" onClick={showRefused}>
            {t('differing', { count: view.refused.length })}
          </Button>
        )}
        {view.unsaid.length > 0 && (
          <Button size="small" onClick={showRefused}>
            {t('unsaid', { count: view.unsaid.length })}
          </Button>
        )}
        {works && <Back />}
        <ReadingMenu />
        <SubmitLayer reading={reading} open={sentences.length - done} panels={panels} />
        {children}
        <Button
          size="small"
          className="desk-details"
          onClick={panels.inspector.toggle}
          aria-expanded={
            panels.inspector.state === 'auto' ? undefined : panels.inspector.state === 'open'
          }
        >
          {t('details')}
        </Button>
        <Button size="small" onClick={() => panels.show('help')}>
          {t('help')}
        </Button>
      </div>
      <LayerNotice />
      <RefusalNotice />
    </header>
  );
}

/** It may have been scrolled away. */
function goToRefused(): void {
  document.querySelector<HTMLElement>('.differing')?.focus();
}

function Back() {
  const t = useTranslations('desk');
  const { view, undo, redo } = useDesk();
  return (
    <>
      <Button size="small" onClick={undo} disabled={!view.canUndo}>
        {t('undo')}
      </Button>
      <Button size="small" onClick={redo} disabled={!view.canRedo}>
        {t('redo')}
      </Button>
    </>
  );
}

function Facts() {
  const trouble = useTrouble();
  return trouble === null ? <PublicationFacts /> : <TroubleLine trouble={trouble} />;
}

function PublicationFacts() {
  const locale = useLocale();
  const t = useTranslations('desk');
  const { document, viewer } = useDesk();
  const { article, project, layer } = document;
  const { publisher, byline, publishedAt, credit } = article;
  const parts = [
    layer.author === viewer ? null : whoseLayer(layer.authorName, t),
    publisher,
    byline,
    publishedAt === null ? null : publishedText(publishedAt, locale),
    credit.length > 0 ? t('credit', { names: credit.join('、') }) : null,
  ].filter((part) => part !== null);
  return (
    <p>
      {parts.join(' · ')}{' '}
      {article.veiled ? (
        t('veiled')
      ) : (
        <Link href={`/projects/${project.id}/articles/${article.id}/facts`}>{t('facts')}</Link>
      )}
    </p>
  );
}

function whoseLayer(name: string | null, t: NamingStrings): string {
  return name === null ? t('finalLayer') : t('layerOf', { name });
}

function LayerNotice() {
  const t = useTranslations('desk');
  const { view, document, viewer } = useDesk();
  const { layer } = view.board;
  if (layer.author === null && document.adjudication === null) return <FinalNotice />;
  if (layer.author !== viewer) return null;
  if (document.unassigned && isOpen(layer.state)) return <Notice title={t('unassigned')} />;
  if (layer.state === 'submitted') return <Notice title={t('submitted')} />;
  if (layer.state !== 'returned') return null;
  const { project, article } = document;
  return (
    <Notice tone="warning" title={t('returned')}>
      <p>{document.layer.returnReason}</p>
      <Link href={roundPath(project.id, article.id, { layer: layer.id, round: layer.round - 1 })}>
        {t('earlierRound')}
      </Link>
    </Notice>
  );
}

/** Over the text's first rows until the next thing is done: the text stays where it is read. */
function RefusalNotice() {
  const t = useTranslations('desk');
  const refusals = useTranslations('refusals');
  const { refusal } = useDesk().view;
  if (refusal === null) return null;
  return (
    <Notice tone="error" title={t('refused')} className="desk-refusal">
      {refusalText(refusals, refusal)}
    </Notice>
  );
}

/** What a reader of the final layer has before them: the finished one, one in the making, or the text alone. */
function FinalNotice() {
  const t = useTranslations('desk');
  const { annotations, layer } = useDesk().view.board;
  if (!isOpen(layer.state)) return <Notice title={t('finalLayer')}>{t('finalReading')}</Notice>;
  const begun = annotations.size > 0;
  return (
    <Notice title={t(begun ? 'finalInWork' : 'finalNone')}>
      {t(begun ? 'finalInWorkBody' : 'finalNoneBody')}
    </Notice>
  );
}
