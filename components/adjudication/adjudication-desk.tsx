'use client';
/** Adjudication: all submitted layers on one text, disagreements first, each decided by one key. */
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { AfterText } from '@/components/desk/after-text';
import { Article } from '@/components/desk/article';
import { useCaret } from '@/components/desk/caret';
import { DeskProvider, useDesk } from '@/components/desk/desk-context';
import { DeskHead } from '@/components/desk/desk-head';
import { DeskOverlays, useDeskPanels } from '@/components/desk/desk-panels';
import { useReading } from '@/components/desk/desk-reading';
import type { DeskAddresses } from '@/components/desk/desk-view';
import { Inspector, Undecided } from '@/components/desk/inspector/inspector';
import type { SentDesk } from '@/components/desk/sent-desk';
import { useInView, useReady } from '@/components/desk/sight-line';
import { useDeskKeys } from '@/components/desk/use-desk-keys';
import { ButtonLink } from '@/components/ui/button';
import { performFinal } from '@/domain/claim/perform-final';
import { type Adjudicating, useAdjudicating } from './adjudicating';
import { FinalTools } from './final-tools';
import { usePainted } from './painted';
import { PlaceList } from './place-list';
import { PlacePanel } from './place-panel';
import { useAdjudicationKeys } from './use-adjudication-keys';
import { useMerging } from './use-merging';
import '@/components/desk/desk.css';
import '@/components/desk/desk-narrow.css';
import './adjudication.css';

interface Props {
  readonly sent: SentDesk;
  readonly viewer: string;
  readonly addresses: DeskAddresses;
  /** Where the layers are reviewed one by one. */
  readonly reviewing: string;
  /** The code point to begin at, when a link leads here. */
  readonly at: number | null;
}

const leave = {
  annotate: true,
  correct: false,
  discuss: true,
  grade: true,
  review: true,
} as const;

export function AdjudicationDesk({ at, reviewing, ...props }: Props) {
  return (
    <DeskProvider {...props} leave={leave} final={performFinal}>
      <Surface at={at} reviewing={reviewing} />
    </DeskProvider>
  );
}

function Surface({ at, reviewing }: Pick<Props, 'at' | 'reviewing'>) {
  const t = useTranslations('adjudication');
  const desk = useDesk();
  const plain = useReading();
  const adjudicating = useAdjudicating(desk);
  const painted = usePainted(desk, plain, adjudicating.standing);
  const caret = useCaret(desk);
  const panels = useDeskPanels(desk, caret.toggle);
  const obey = useAdjudicationKeys(desk, adjudicating);
  useDeskKeys(desk, painted.reading, panels, (event) => caret.obey(event) || obey(event));
  useMerging(desk, adjudicating);
  useFirst(adjudicating, at);
  useInView(desk.sentence);
  const root = useReady(desk, painted.reading, true);
  const hasRefused = desk.view.refused.length + desk.view.unsaid.length > 0;
  const isFinal = desk.chosen?.layer === desk.view.board.layer.id;
  return (
    <div ref={root} className="desk adjudication" data-inspector={panels.inspector.state}>
      <AfterText desk={desk}>
        <DeskHead reading={painted.reading} panels={panels}>
          <FinalTools adjudicating={adjudicating} />
          <ButtonLink size="small" href={reviewing}>
            {t('layers')}
          </ButtonLink>
        </DeskHead>
        <PlaceList adjudicating={adjudicating} />
      </AfterText>
      <Article reading={painted.reading} board={painted.board} />
      {panels.inspector.state !== 'closed' && (
        <aside aria-label={t('panel')} className="desk-inspector">
          <h2 className="sr-only">{t('panel')}</h2>
          <AfterText desk={desk}>
            <PlacePanel adjudicating={adjudicating} />
            {isFinal && <Inspector />}
            {!isFinal && hasRefused && (
              <div className="inspector">
                <Undecided desk={desk} />
              </div>
            )}
          </AfterText>
        </aside>
      )}
      <DeskOverlays desk={desk} reading={painted.reading} panels={panels} />
    </div>
  );
}

/** Begins where a link leads, else at the first place that is still to be decided. */
function useFirst(adjudicating: Adjudicating, at: number | null): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const there =
      at === null ? undefined : adjudicating.standing.places.find(({ span }) => span.end > at);
    if (there) adjudicating.go(there);
    else adjudicating.toOpen();
  }, [adjudicating, at]);
}
