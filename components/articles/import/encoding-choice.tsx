'use client';
// In which encoding a file is read.
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type Encoding, encodings } from '@/domain/intake/encodings';

type Props = {
  /** Null while it is to be found out. */
  readonly value: Encoding | null;
  readonly readable: readonly Encoding[];
  readonly hint?: string | undefined;
  readonly onChoose: (encoding: Encoding | null) => void;
};

export function EncodingChoice({ value, readable, hint, onChoose }: Props) {
  const t = useTranslations('articles.import');
  const names = encodings.filter(({ encoding }) => readable.includes(encoding));
  const choices = names.map(({ encoding, name }) => ({ value: encoding, label: name }));
  return (
    <Field label={t('encoding')} hint={hint}>
      <Select
        value={value ?? ''}
        choices={value === null ? [{ value: '', label: t('detect') }, ...choices] : choices}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(encodings.find(({ encoding }) => encoding === chosen)?.encoding ?? null);
        }}
      />
    </Field>
  );
}
