'use client';
/** The relay that stands further up and may hold here too: a suggestion, until it is taken over or said to end. */
import { useTranslations } from 'next-intl';
import { findLabel } from '@/domain/claim/codebook';
import { carriedRelay } from '@/domain/claim/relay-carry';
import { endRelay, relayAsBefore } from '../attributing';
import type { Marked } from './marked';
import { StrokeKey } from './stroke-key';

export function CarriedRelay({ desk, mark }: Marked) {
  const t = useTranslations('inspector');
  if (mark.attribution.relayEnds) {
    return (
      <div className="inspector-actions">
        <span className="inspector-hint">{t('relayEnded')}</span>
        <button
          type="button"
          className="inspector-action"
          onClick={() => endRelay(desk, mark, false)}
        >
          {t('relayGoesOn')}
        </button>
      </div>
    );
  }
  const { annotations, layout, sources } = desk.view.board;
  const carried = isOwnVoice({ desk, mark })
    ? null
    : carriedRelay(annotations.values(), mark, layout);
  if (carried === null) return null;
  const names = carried.relay.map((id) => sources.get(id)?.name ?? id).join(' → ');
  return (
    <div className="inspector-suggestion">
      <p>{t('relayCarries', { names })}</p>
      <div className="inspector-actions">
        <button type="button" className="inspector-action" onClick={() => relayAsBefore(desk)}>
          {t('takeRelay')} <StrokeKey stroke="sameRelay" />
        </button>
        <button
          type="button"
          className="inspector-action"
          onClick={() => endRelay(desk, mark, true)}
        >
          {t('endRelay')}
        </button>
      </div>
    </div>
  );
}

/** What the article says in its own voice came through nobody, unless a speaker is named. */
function isOwnVoice({ desk, mark }: Marked): boolean {
  const label = mark.label === null ? null : findLabel(desk.view.board.codebook, mark.label);
  const isOwn = label?.colour === 'fact' || label?.colour === 'opinion';
  return isOwn && mark.attribution.speaker === null;
}
