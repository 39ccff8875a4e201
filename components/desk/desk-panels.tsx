'use client';
/** What may stand open around the text, and what lies over it. The desk and the review share it. */
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ClaimsAtDesk } from '@/components/claims/claim-actions';
import { Dialog } from '@/components/ui/dialog';
import { findLabel } from '@/domain/claim/codebook';
import { Awaited } from './awaited';
import type { Desk } from './desk-context';
import type { Reading } from './desk-reading';
import { labelHere } from './edits';
import { FindBar } from './find-bar';
import { GuidelinesDialog } from './guidelines-dialog';
import { type InspectorPanel, useInspectorPanel } from './inspector-panel';
import { KeyHelp } from './key-help';
import { late } from './late';
import { Palette } from './palette';
import type { Order } from './palette-choices';
import { make, type PanelStroke, type Panels } from './use-desk-keys';
import './overlays.css';

const ClaimsDialog = late(
  () => import('@/components/claims/claims-dialog').then((dialog) => dialog.ClaimsDialog),
  ClaimsAwaited,
);

export interface DeskPanels extends Panels {
  readonly inspector: InspectorPanel;
  readonly railOpen: boolean;
  /** Whether the rail shows only sentences whose marks lack something. */
  readonly railFiltered: boolean;
  readonly over: Over | null;
  show(over: Over | null): void;
}

/** One thing lies over the text at a time. */
type Over = 'claims' | 'find' | 'guidelines' | 'help' | 'palette' | 'submit';

/** `caret` begins and ends the caret in the text, where there is one. */
export function useDeskPanels(desk: Desk, caret: () => boolean): DeskPanels {
  const inspector = useInspectorPanel(desk.chosen?.id ?? null);
  const [railOpen, setRailOpen] = useState(true);
  const [railFiltered, setRailFiltered] = useState(false);
  const [over, show] = useState<Over | null>(null);
  // What states nothing mentions no claim.
  const states = desk.chosen !== null && desk.chosen.label !== null;
  return useMemo(() => {
    const toggles: Record<PanelStroke, () => unknown> = {
      caret,
      claims: () => states && show('claims'),
      find: () => show('find'),
      help: () => show('help'),
      palette: () => show('palette'),
      guidelines: () => show('guidelines'),
      submit: () => show('submit'),
      foldInspector: inspector.toggle,
      foldRail: () => setRailOpen((open) => !open),
      filterRail: () => {
        setRailFiltered((filtered) => !filtered);
        setRailOpen(true);
      },
    };
    const toggle = (panel: PanelStroke) => {
      toggles[panel]();
      return true;
    };
    const rail = { railOpen, railFiltered };
    return { inspector, ...rail, over, show, toggle, showInspector: inspector.show };
  }, [inspector, railOpen, railFiltered, over, caret, states]);
}

interface Props {
  readonly desk: Desk;
  readonly reading: Reading;
  readonly panels: DeskPanels;
  /** Null where no claims are made: in the review. */
  readonly claims?: ClaimsAtDesk | null;
}

export function DeskOverlays({ desk, reading, panels, claims = null }: Props) {
  const { over, show } = panels;
  const opening = (what: Over) => (open: boolean) => show(open ? what : null);
  const run = (order: Order) =>
    'stroke' in order ? make(order.stroke, desk, reading, panels) : labelHere(desk, order.label);
  return (
    <>
      {over === 'find' && <FindBar close={() => show(null)} />}
      <GuidelinesDialog
        open={over === 'guidelines'}
        onOpenChange={opening('guidelines')}
        label={chosenLabel(desk)}
      />
      {over === 'claims' && claims !== null && desk.chosen !== null && (
        <ClaimsDialog claims={claims} mark={desk.chosen} close={() => show(null)} />
      )}
      <KeyHelp open={over === 'help'} onOpenChange={opening('help')} />
      <Palette open={over === 'palette'} onOpenChange={opening('palette')} run={run} />
    </>
  );
}

/** The dialogue is there at once, and can be closed; what is in it comes with its part. */
function ClaimsAwaited({ close }: { readonly close: () => void }) {
  const t = useTranslations('claims.desk');
  return (
    <Dialog open onOpenChange={(open) => !open && close()} title={t('title')}>
      <Awaited />
    </Dialog>
  );
}

function chosenLabel({ chosen, view }: Desk) {
  return chosen?.label ? findLabel(view.board.codebook, chosen.label) : null;
}
