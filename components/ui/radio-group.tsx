'use client';
// A choice of one that is worth seeing whole: as a list, or as a row of segments.
import { type ChangeEvent, type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { FieldError } from './field';

export type RadioChoice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
};

type Props<Value extends string> = {
  readonly name: string;
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly choices: ReadonlyArray<RadioChoice<Value>>;
  readonly value?: Value | undefined;
  readonly defaultValue?: Value | undefined;
  readonly onValueChange?: ((value: Value) => void) | undefined;
  readonly error?: ReactNode;
  readonly layout?: 'list' | 'segments' | undefined;
};

export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { legend, legendHidden, choices, error, layout = 'list' } = props;
  const id = useId();
  const segments = layout === 'segments';
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className={legendHidden ? 'sr-only' : 'mb-1 text-sm font-medium'}>{legend}</legend>
      <div
        className={segments ? 'inline-flex rounded-sm border border-edge' : 'flex flex-col gap-1'}
      >
        {choices.map((choice) => (
          <Choice key={choice.value} group={props} choice={choice} segment={segments} />
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

const segmentStyle =
  'segment relative cursor-pointer border-e border-edge px-3 py-1 text-sm last:border-e-0 hover:bg-sunken has-checked:bg-ink has-checked:text-paper has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:text-faint';

function Choice<Value extends string>({
  group,
  choice,
  segment,
}: {
  group: Props<Value>;
  choice: RadioChoice<Value>;
  segment: boolean;
}) {
  const { value, label, hint, disabled } = choice;
  const checked =
    group.value === undefined
      ? { defaultChecked: group.defaultValue === value }
      : { checked: group.value === value };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    if (event.currentTarget.checked) group.onValueChange?.(value);
  };
  return (
    <label className={segment ? segmentStyle : 'flex items-start gap-2'}>
      <input
        {...checked}
        type="radio"
        name={group.name}
        value={value}
        disabled={disabled}
        onChange={change}
        className={classNames(segment ? 'sr-only' : 'mt-1 size-4 shrink-0')}
      />
      <span>
        {label}
        {hint && <span className="block text-sm text-soft">{hint}</span>}
      </span>
    </label>
  );
}
