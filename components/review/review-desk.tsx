'use client';
/** Review: one analyst's layer on its text, each mark with the reviewer's verdict beside it. */
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { AfterText } from '@/components/desk/after-text';
import { Article } from '@/components/desk/article';
import { useCaret } from '@/components/desk/caret';
import { type Desk, DeskProvider, useDesk } from '@/components/desk/desk-context';
import { DeskHead } from '@/components/desk/desk-head';
import { DeskOverlays, useDeskPanels } from '@/components/desk/desk-panels';
import { type Reading, useReading } from '@/components/desk/desk-reading';
import type { DeskAddresses } from '@/components/desk/desk-view';
import { Inspector } from '@/components/desk/inspector/inspector';
import { firstMark } from '@/components/desk/progress';
import { Rail } from '@/components/desk/rail';
import type { SentDesk } from '@/components/desk/sent-desk';
import { useBeginning, useInView } from '@/components/desk/sight-line';
import { useDeskKeys } from '@/components/desk/use-desk-keys';
import '@/components/desk/desk.css';
import '@/components/desk/desk-narrow.css';
import './review.css';
import type { Annotation } from '@/domain/claim/annotation';
import { EarlierRoundLink } from './earlier-round-link';
import { isJudged } from './judge';
import { ReturnLayer } from './return-layer';
import { useReviewKeys } from './use-review-keys';
import { VerdictForm } from './verdict-form';

interface Props {
  readonly sent: SentDesk;
  readonly viewer: string;
  readonly addresses: DeskAddresses;
  /** The code point to begin at, when a link leads here. */
  readonly at: number | null;
  /** The annotation to choose, when a link leads to it. */
  readonly mark: string | null;
}

const leave = {
  annotate: false,
  correct: false,
  discuss: true,
  grade: true,
  review: true,
} as const;

export function ReviewDesk({ at, ...props }: Props) {
  return (
    <DeskProvider {...props} leave={leave}>
      <Surface at={at} />
    </DeskProvider>
  );
}

function Surface({ at }: Pick<Props, 'at'>) {
  const t = useTranslations('review');
  const desk = useDesk();
  const reading = useReading();
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const reason = useRef<HTMLTextAreaElement>(null);
  const { chosen, view } = desk;
  const comment = chosen === null ? '' : (drafts[chosen.id] ?? '');
  const caret = useCaret(desk);
  const panels = useDeskPanels(desk, caret.toggle);
  const obey = useReviewKeys(desk, reading, comment, reason);
  useDeskKeys(desk, reading, panels, (event) => caret.obey(event) || obey(event));
  useBeginning(desk, reading.sentences, at);
  useMarkAt(desk, reading, at);
  useInView(desk.sentence);
  const judged = reading.marks.filter((mark) => isJudged(view.board, mark)).length;
  return (
    <div className="desk" data-inspector={panels.inspector.state}>
      <AfterText desk={desk}>
        <DeskHead reading={reading} panels={panels}>
          <span className="tabular-nums">{t('judged', { judged, all: reading.marks.length })}</span>
          <EarlierRoundLink />
          <ReturnLayer />
        </DeskHead>
      </AfterText>
      {panels.railOpen && (
        <AfterText desk={desk}>
          <Rail reading={reading} panels={panels} />
        </AfterText>
      )}
      <Article reading={reading} />
      {panels.inspector.state !== 'closed' && (
        <aside aria-label={t('panel')} className="desk-inspector">
          <h2 className="sr-only">{t('panel')}</h2>
          {chosen === null ? (
            <p className="inspector-hint mb-4">{t('chooseMark')}</p>
          ) : (
            <VerdictForm
              key={chosen.id}
              chosen={chosen}
              reason={reason}
              comment={comment}
              setComment={(text) => setDrafts(withDraft(chosen, text))}
            />
          )}
          <AfterText desk={desk}>
            <Inspector />
          </AfterText>
        </aside>
      )}
      <DeskOverlays desk={desk} reading={reading} panels={panels} />
    </div>
  );
}

/** Who was led to a sentence finds its first mark chosen, and judges it at once. */
function useMarkAt({ sentence, chosen, choose }: Desk, { marks }: Reading, at: number | null) {
  const led = useRef(at === null || chosen !== null);
  useEffect(() => {
    if (led.current || sentence === null) return;
    led.current = true;
    choose(firstMark(marks, sentence)?.id ?? null);
  }, [sentence, marks, choose]);
}

function withDraft({ id }: Annotation, text: string) {
  return (drafts: Readonly<Record<string, string>>) => ({ ...drafts, [id]: text });
}
