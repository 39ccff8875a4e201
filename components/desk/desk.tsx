'use client';
/** The desk: the article in the middle, its sentences to the left, the chosen mark to the right. */
import { useTranslations } from 'next-intl';
import type { ClaimsAtDesk } from '@/components/claims/claim-actions';
import { Button, ButtonLink } from '@/components/ui/button';
import { AfterText } from './after-text';
import { Announcer } from './announcer';
import { Article } from './article';
import { useCaret } from './caret';
import { DeskProvider, type Desk as DeskState, useDesk } from './desk-context';
import { DeskHead } from './desk-head';
import { DeskOverlays, useDeskPanels } from './desk-panels';
import { useReading } from './desk-reading';
import type { DeskAddresses } from './desk-view';
import { Inspector } from './inspector/inspector';
import { Rail } from './rail';
import type { SentDesk } from './sent-desk';
import { useBeginning, useInView, useReady } from './sight-line';
import { useDeskKeys } from './use-desk-keys';
import './desk.css';
import './desk-narrow.css';

interface Props {
  readonly sent: SentDesk;
  readonly viewer: string;
  readonly leave: DeskState['leave'];
  readonly addresses: DeskAddresses;
  /** Where the layers of this article are reviewed, for those who may. */
  readonly review: string | null;
  /** The code point to begin at, when a link leads here. */
  readonly at: number | null;
  /** The annotation to choose, when a link leads to it. */
  readonly mark: string | null;
  /** How claims are made of marks, for those who annotate. */
  readonly claims: ClaimsAtDesk | null;
}

export function Desk({ at, review, claims, ...props }: Props) {
  return (
    <DeskProvider {...props}>
      <Surface at={at} review={review} claims={claims} />
    </DeskProvider>
  );
}

function Surface({ at, review, claims }: Pick<Props, 'at' | 'review' | 'claims'>) {
  const t = useTranslations('desk');
  const desk = useDesk();
  const reading = useReading();
  const caret = useCaret(desk);
  const panels = useDeskPanels(desk, caret.toggle);
  const { inspector, railOpen } = panels;
  useDeskKeys(desk, reading, panels, caret.obey);
  useBeginning(desk, reading.sentences, at);
  useInView(desk.sentence);
  const root = useReady(desk, reading, desk.sentence !== null || reading.sentences.length === 0);
  return (
    <div ref={root} className="desk" data-inspector={inspector.state} data-rail={railOpen}>
      <AfterText desk={desk}>
        <DeskHead reading={reading} panels={panels}>
          {claims !== null && desk.chosen?.label && (
            <Button size="small" aria-haspopup="dialog" onClick={() => panels.toggle('claims')}>
              {t('claims')}
            </Button>
          )}
          {review !== null && (
            <ButtonLink size="small" href={review}>
              {t('review')}
            </ButtonLink>
          )}
        </DeskHead>
      </AfterText>
      {railOpen && (
        <AfterText desk={desk}>
          <Rail reading={reading} panels={panels} />
        </AfterText>
      )}
      <Article reading={reading} />
      {inspector.state !== 'closed' && (
        <aside aria-label={t('inspector')} className="desk-inspector">
          <h2 className="sr-only">{t('inspector')}</h2>
          <AfterText desk={desk}>
            <Inspector />
          </AfterText>
        </aside>
      )}
      <AfterText desk={desk}>
        <Announcer reading={reading} />
      </AfterText>
      <DeskOverlays desk={desk} reading={reading} panels={panels} claims={claims} />
    </div>
  );
}
