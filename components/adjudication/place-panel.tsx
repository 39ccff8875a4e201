'use client';
/** One place: what each analyst says there, each to be taken by one key, and what has been decided. */
import { useTranslations } from 'next-intl';
import { useDesk } from '@/components/desk/desk-context';
import { LabelName } from '@/components/desk/inspector/label-buttons';
import { AttributionReading, LinksReading } from '@/components/desk/inspector/mark-reading';
import { Words } from '@/components/desk/inspector/words';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { Annotation } from '@/domain/claim/annotation';
import { findLabel } from '@/domain/claim/codebook';
import { wholeOf } from '@/domain/review/difference';
import { type Place, stateOf } from '@/domain/review/places';
import type { Reading } from '@/domain/review/position';
import type { Adjudicating } from './adjudicating';
import { DecisionRecord } from './decision-record';
import { useAnalystNames } from './painted';
import { adjudicationKeys } from './use-adjudication-keys';
import { useWordList } from './word-list';

export function PlacePanel({ adjudicating }: { readonly adjudicating: Adjudicating }) {
  const t = useTranslations('adjudication');
  const listed = useWordList();
  const { current } = adjudicating;
  if (current === null) return <Nowhere adjudicating={adjudicating} />;
  return (
    <section aria-label={t('place')} className="place-panel">
      <Moves adjudicating={adjudicating} />
      <p role="status">
        {current.differences.length === 0
          ? t('agreed')
          : t('differ', {
              kinds: listed(current.differences.map((kind) => t(`differences.${kind}`))),
            })}
      </p>
      {stateOf(current) === 'changed' && <p className="place-changed">{t('changedSince')}</p>}
      <Readings adjudicating={adjudicating} place={current} />
      {adjudicating.open && <Choices adjudicating={adjudicating} place={current} />}
      <DecisionRecord place={current} />
    </section>
  );
}

/** What there is to do where no place is looked at. */
function Nowhere({ adjudicating }: Pick<Props, 'adjudicating'>) {
  const t = useTranslations('adjudication');
  const { view } = useDesk();
  const { places, decided, open } = adjudicating;
  if (places.length === 0 && view.board.adjudication?.layers.size === 0)
    return <p className="inspector-hint">{t('hints.none')}</p>;
  const hint = decided < places.length ? 'choose' : open ? 'allDecided' : 'closed';
  return (
    <div className="place-panel">
      <Moves adjudicating={adjudicating} />
      <p className="inspector-hint">{t(`hints.${hint}`)}</p>
    </div>
  );
}

/** From place to place by mouse or finger, where the list is out of reach. */
function Moves({ adjudicating }: Pick<Props, 'adjudicating'>) {
  const t = useTranslations('adjudication');
  const { places, decided, step, toOpen } = adjudicating;
  return (
    <div className="place-moves">
      <Button size="small" onClick={() => step(-1)}>
        {t('previousPlace')} <Kbd keys="k" />
      </Button>
      <Button size="small" onClick={() => step(1)}>
        {t('nextPlace')} <Kbd keys="j" />
      </Button>
      <Button size="small" disabled={decided === places.length} onClick={toOpen}>
        {t('next')} <Kbd keys={adjudicationKeys.nextOpen} />
      </Button>
      <span className="place-count tabular-nums">
        {t('count', { decided, all: places.length })}
      </span>
    </div>
  );
}

interface Props {
  readonly adjudicating: Adjudicating;
  readonly place: Place;
}

/** Analysts who say the same stand together. */
function Readings({ adjudicating, place }: Props) {
  const t = useTranslations('adjudication');
  const names = useAnalystNames(useDesk());
  const listed = useWordList();
  const { comparing } = adjudicating.standing;
  const readings = place.position?.readings ?? [];
  const absent = comparing.layers.filter((layer) => !readings.some((one) => one.layer === layer));
  const groups = Map.groupBy(readings, (reading) => wholeOf(reading, comparing));
  return (
    <ul className="place-readings">
      {[...groups.values()].map((group) => (
        <li key={group[0]?.layer}>
          <ReadingCard adjudicating={adjudicating} group={group} />
        </li>
      ))}
      {absent.length > 0 && place.position !== null && (
        <li className="place-absent">
          {t('noMark', { names: listed(absent.map((layer) => names.get(layer) ?? layer)) })}
        </li>
      )}
    </ul>
  );
}

function ReadingCard({
  adjudicating,
  group,
}: {
  readonly adjudicating: Adjudicating;
  readonly group: readonly Reading[];
}) {
  const t = useTranslations('adjudication');
  const names = useAnalystNames(useDesk());
  const { standing, open, take } = adjudicating;
  return (
    <>
      <div className="place-takers">
        {group.map(({ layer }) => (
          <Button key={layer} size="small" disabled={!open} onClick={() => take(layer)}>
            {t('take', { name: names.get(layer) ?? layer })}{' '}
            <Kbd keys={String(standing.comparing.layers.indexOf(layer) + 1)} />
          </Button>
        ))}
      </div>
      {group[0]?.marks.map((mark) => (
        <MarkSaid key={mark.id} mark={mark} />
      ))}
    </>
  );
}

function MarkSaid({ mark }: { readonly mark: Annotation }) {
  const t = useTranslations('inspector');
  const desk = useDesk();
  const label = mark.label === null ? null : findLabel(desk.view.board.codebook, mark.label);
  return (
    <div className="place-mark">
      <p>
        <LabelName label={label}>{t('noStatement')}</LabelName>
      </p>
      <Words text={mark.quote.exact} lang={desk.document.article.language} />
      <AttributionReading desk={desk} mark={mark} />
      <LinksReading desk={desk} mark={mark} />
      {mark.note !== '' && <p className="whitespace-pre-wrap">{mark.note}</p>}
    </div>
  );
}

function Choices({ adjudicating, place }: Props) {
  const t = useTranslations('adjudication');
  const { takeAll, takeNone, own, undecide } = adjudicating;
  const several = (place.position?.readings.length ?? 0) > 1;
  return (
    <div className="place-choices">
      {several && (
        <Button size="small" onClick={takeAll}>
          {t('takeAll')} <Kbd keys={adjudicationKeys.all} />
        </Button>
      )}
      <Button size="small" onClick={own}>
        {t('takeOwn')} <Kbd keys={adjudicationKeys.own} />
      </Button>
      <Button size="small" onClick={takeNone}>
        {t('takeNone')} <Kbd keys={adjudicationKeys.none} />
      </Button>
      {place.decisions.length > 0 && (
        <Button size="small" onClick={undecide}>
          {t('undecide')} <Kbd keys={adjudicationKeys.undecide} />
        </Button>
      )}
    </div>
  );
}
