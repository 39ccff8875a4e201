'use client';
/** The chosen mark, field by field in the order one fills them. */
import { useTranslations } from 'next-intl';
import { findLabel } from '@/domain/claim/codebook';
import { eraseHere } from '../edits';
import { relabel } from '../strokes';
import { Refused, useAct } from './acting';
import { backToText } from './back-to-text';
import { Comments } from './comments';
import { Definition, type Guide } from './definition';
import { GradeGroup } from './grade-group';
import { LabelButtons } from './label-buttons';
import { LinksGroup } from './links-group';
import { MannerFields } from './manner-fields';
import type { Marked } from './marked';
import { NoteField } from './note-field';
import { RelayField } from './relay-field';
import { SaidFields } from './said-fields';
import { CueField, SpeakerField } from './speaker-field';
import { StrokeKey } from './stroke-key';
import { Verdicts } from './verdicts';
import { Words } from './words';

interface Props extends Marked {
  readonly guide: Guide;
}

export function MarkPanel({ desk, mark, guide }: Props) {
  const t = useTranslations('inspector');
  return (
    <>
      <MarkHead desk={desk} mark={mark} guide={guide} />
      {mark.label !== null && (
        <section aria-label={t('attribution')} tabIndex={-1} className="inspector-group">
          <SpeakerField desk={desk} mark={mark} />
          <CueField desk={desk} mark={mark} />
          <RelayField desk={desk} mark={mark} />
          <MannerFields desk={desk} mark={mark} />
          <SaidFields desk={desk} mark={mark} />
        </section>
      )}
      <LinksGroup desk={desk} mark={mark} />
      <GradeGroup desk={desk} mark={mark} />
      <NoteField desk={desk} mark={mark} />
      <Verdicts desk={desk} mark={mark} />
      <Comments desk={desk} mark={mark} />
    </>
  );
}

function MarkHead({ desk, mark, guide }: Props) {
  const t = useTranslations('inspector');
  const { act, refusal } = useAct(desk);
  const { codebook } = desk.view.board;
  const label = mark.label === null ? null : findLabel(codebook, mark.label);
  const judge = (next: string | null) => {
    if (next !== mark.label) act(relabel(mark, next));
  };
  const erase = () => {
    eraseHere(desk);
    backToText();
  };
  return (
    <section aria-label={t('mark')} tabIndex={-1} className="inspector-group">
      <div className="inspector-title">
        <h3>{t('mark')}</h3>
        <button type="button" className="inspector-action" onClick={erase}>
          {t('erase')} <StrokeKey stroke="erase" />
        </button>
      </div>
      <Words text={mark.quote.exact} lang={desk.document.article.language} />
      <LabelButtons
        name={t('label')}
        codebook={codebook}
        present={mark.label}
        // With something selected, the keys label that.
        keyed={desk.selection === null}
        onPick={judge}
      />
      <Definition guide={guide} labels={label ? [label] : []} />
      {mark.codebook < codebook.number && (
        <p className="inspector-hint">{t('olderCodebook', { number: mark.codebook })}</p>
      )}
      <Refused refusal={refusal} />
    </section>
  );
}
