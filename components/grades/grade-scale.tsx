'use client';
/** The values of a scale with its wording, one to be chosen; what is unknown stands apart. */
import { useLocale, useTranslations } from 'next-intl';
import { useId, useLayoutEffect, useRef } from 'react';
import {
  type Axis,
  axes,
  type GradeValue,
  isUnknown,
  type GradeScale as Scale,
  wordingOf,
} from '@/domain/provenance/grade-scale';
import { GradeSign } from './grade-mark';

interface Props {
  readonly axis: Axis;
  readonly scale: Scale;
  readonly value: GradeValue | null;
  readonly choose: (value: GradeValue) => void;
  /** Whether a heading nearby names the axis already. */
  readonly named: boolean;
}

export function GradeScale({ axis, scale, value, choose, named }: Props) {
  const t = useTranslations('grades');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const name = useId();
  const values: readonly GradeValue[] = axes[axis];
  const fields = useRef<HTMLFieldSetElement>(null);
  // Whoever opened it goes on here; before the page is painted, so that the next key is obeyed already.
  useLayoutEffect(() => {
    const first = fields.current?.querySelector('[data-first]');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    fields.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  // The one stop for Tab, and where the desk's key goes.
  const first = value ?? values[0];
  return (
    <fieldset ref={fields} className="grades-scale">
      <legend>
        <span className={named ? 'sr-only' : undefined}>{t(`axes.${axis}`)}</span>{' '}
        <span className="grades-hint">{t(`scales.${scale}`)}</span>
      </legend>
      {values.map((one) => (
        <label key={one} data-apart={isUnknown(one) || undefined}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            data-first={one === first || undefined}
            onChange={() => choose(one)}
          />
          <GradeSign value={one} />
          <span>{wordingOf(scale, one)[locale]}</span>
        </label>
      ))}
    </fieldset>
  );
}
