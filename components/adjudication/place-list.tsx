'use client';
/** Every place at which something is or was to be decided, with what differs there in words, and what was decided. */
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useDesk } from '@/components/desk/desk-context';
import { Progress } from '@/components/ui/progress';
import { type Place, stateOf } from '@/domain/review/places';
import { type Adjudicating, placeOrders } from './adjudicating';
import { useWordList } from './word-list';

export function PlaceList({ adjudicating }: { readonly adjudicating: Adjudicating }) {
  const t = useTranslations('adjudication');
  const { places, current, decided, order, sort } = adjudicating;
  return (
    <nav aria-label={t('places')} className="place-list">
      <Progress label={t('decided')} done={decided} total={places.length} />
      {places.length > 0 && (
        <fieldset className="place-order">
          <legend className="sr-only">{t('order')}</legend>
          {placeOrders.map((one) => (
            <button key={one} type="button" aria-pressed={one === order} onClick={() => sort(one)}>
              {t(`orders.${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      <ol>
        {places.map((place) => (
          <PlaceItem
            key={place.key}
            place={place}
            isCurrent={place === current}
            go={() => adjudicating.go(place)}
          />
        ))}
      </ol>
    </nav>
  );
}

interface ItemProps {
  readonly place: Place;
  readonly isCurrent: boolean;
  go(): void;
}

function PlaceItem({ place, isCurrent, go }: ItemProps) {
  const t = useTranslations('adjudication');
  const { view, document } = useDesk();
  const listed = useWordList();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { span, differences } = place;
  const words = span.start < span.end ? view.board.text.slice(span) : '';
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="place-item"
        aria-current={isCurrent || undefined}
        data-state={stateOf(place)}
        onClick={go}
      >
        <span className="place-kinds">
          {differences.length === 0
            ? t('agreed')
            : listed(differences.map((kind) => t(`differences.${kind}`)))}
        </span>
        <span className="place-state">{stateWords(place, t)}</span>
        <span className="place-words" lang={document.article.language}>
          {words === '' ? t('marksGone') : words}
        </span>
      </button>
    </li>
  );
}

function stateWords(place: Place, t: ReturnType<typeof useTranslations<'adjudication'>>): string {
  const [decision] = place.decisions;
  if (stateOf(place) !== 'decided' || decision === undefined) return t(`states.${stateOf(place)}`);
  return decision.rule === null ? t(`choices.${decision.choice}`) : t('byRule');
}
