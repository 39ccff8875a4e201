'use client';
// One label of a codebook that is being edited.
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type Label, labelColours, labelLines } from '@/domain/claim/label';
import { LabelSample } from './label-sample';

const languages = ['ja', 'en'] as const;

type Props = {
  readonly label: Label;
  /** Where it stands, counted from 1, and among how many. */
  readonly place: number;
  readonly places: number;
  readonly error: string | null;
  readonly change: (change: Partial<Label>) => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
};

export function LabelFields({ label, place, places, error, change, move, remove }: Props) {
  const t = useTranslations('codebook');
  const name = label.name.ja || label.name.en || t('newLabel');
  return (
    <fieldset className="flex flex-col gap-3 border-t border-edge pt-4">
      <legend className="float-left w-full pt-4">
        <span className="me-2 text-sm text-soft">{place}</span>
        <LabelSample label={{ ...label, name: { ja: name, en: label.name.en || name } }} />
      </legend>
      {error !== null && (
        <p role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.map((language) => (
          <Field key={language} label={t(`names.${language}`)}>
            <TextInput
              lang={language}
              value={label.name[language]}
              onChange={({ currentTarget: { value } }) =>
                change({ name: { ...label.name, [language]: value } })
              }
            />
          </Field>
        ))}
      </div>
      <Look label={label} change={change} />
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.map((language) => (
          <Field key={language} label={t(`definitions.${language}`)}>
            <TextArea
              lang={language}
              rows={3}
              value={label.definition[language]}
              onChange={({ currentTarget: { value } }) =>
                change({ definition: { ...label.definition, [language]: value } })
              }
            />
          </Field>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={place === 1} onClick={() => move(-1)}>
          {t('moveUp')}
        </Button>
        <Button size="small" disabled={place === places} onClick={() => move(1)}>
          {t('moveDown')}
        </Button>
        <Button size="small" disabled={places === 1} onClick={remove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}

function Look({ label, change }: Pick<Props, 'label' | 'change'>) {
  const t = useTranslations('codebook');
  return (
    <div className="grid grid-cols-3 gap-3">
      <Field label={t('parts.key')}>
        <TextInput
          value={label.key}
          maxLength={1}
          autoCapitalize="none"
          className="font-mono"
          onChange={({ currentTarget: { value } }) => change({ key: value })}
        />
      </Field>
      <Field label={t('parts.colour')}>
        <Select
          value={label.colour}
          choices={labelColours.map((value) => ({ value, label: t(`colours.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            const colour = labelColours.find((one) => one === value);
            if (colour) change({ colour });
          }}
        />
      </Field>
      <Field label={t('parts.line')}>
        <Select
          value={label.line}
          choices={labelLines.map((value) => ({ value, label: t(`lines.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            const line = labelLines.find((one) => one === value);
            if (line) change({ line });
          }}
        />
      </Field>
    </div>
  );
}
