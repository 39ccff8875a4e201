'use client';
/** The desk: the article in the middle, its sentences to the left, the chosen mark to the right. */
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Article } from './article';
import { DeskProvider, type Desk as DeskState, useDesk } from './desk-context';
import { DeskHead } from './desk-head';
import { useReading } from './desk-reading';
import type { DeskAddresses } from './desk-store';
import { Inspector } from './inspector/inspector';
import { useInspectorPanel } from './inspector-panel';
import { KeyHelp } from './key-help';
import { Rail } from './rail';
import { useBeginning, useInView, useReady } from './sight-line';
import { useDeskKeys } from './use-desk-keys';
import './desk.css';

interface Props {
  readonly document: DeskState['document'];
  readonly viewer: string;
  readonly leave: DeskState['leave'];
  readonly addresses: DeskAddresses;
  /** Where the layers of this article are reviewed, for those who may. */
  readonly review: string | null;
  /** The article as the server wrote it. */
  readonly served: string;
  /** The code point to begin at, when a link leads here. */
  readonly at: number | null;
}

export function Desk({ at, review, served, ...props }: Props) {
  return (
    <DeskProvider {...props}>
      <Surface at={at} review={review} served={served} />
    </DeskProvider>
  );
}

function Surface({ at, review, served }: Pick<Props, 'at' | 'review' | 'served'>) {
  const t = useTranslations('desk');
  const desk = useDesk();
  const reading = useReading();
  const panel = useInspectorPanel(desk.chosen?.id ?? null);
  const [railOpen, setRailOpen] = useState(true);
  const [helping, setHelping] = useState(false);
  const panels = useMemo(
    () => ({
      toggleInspector: panel.toggle,
      toggleRail: () => setRailOpen((open) => !open),
      toggleHelp: () => setHelping((open) => !open),
      showInspector: panel.show,
    }),
    [panel],
  );
  useDeskKeys(desk, reading, panels);
  useBeginning(desk, reading.sentences, at);
  useInView(desk.sentence);
  const ready = useReady();
  return (
    <div
      className="desk"
      data-ready={ready || undefined}
      data-inspector={panel.state}
      data-rail={railOpen}
    >
      <DeskHead reading={reading} panel={panel} help={panels.toggleHelp}>
        {review !== null && (
          <ButtonLink size="small" href={review}>
            {t('review')}
          </ButtonLink>
        )}
      </DeskHead>
      {railOpen && <Rail reading={reading} />}
      <div className="desk-text">
        <Article reading={reading} served={served} />
      </div>
      {panel.state !== 'closed' && (
        <aside aria-label={t('inspector')} className="desk-inspector">
          <Inspector />
        </aside>
      )}
      <KeyHelp open={helping} onOpenChange={setHelping} />
    </div>
  );
}
