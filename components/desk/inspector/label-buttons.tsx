'use client';
/** The labels of the codebook with their lines, and "no statement". */
import { useLocale, useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import type { Codebook } from '@/domain/claim/codebook';
import type { Label } from '@/domain/claim/label';
import { StrokeKey } from './stroke-key';
import { Toggles } from './toggles';

interface Props {
  readonly name: string;
  readonly codebook: Codebook;
  /** The present label; left out where a press makes a new mark. */
  readonly present?: string | null;
  /** Whether the labels' keys do the same now. */
  readonly keyed: boolean;
  readonly onPick: (label: string | null) => void;
}

/** Stands for "no statement", which has no id. */
const none = 'no-statement';

export function LabelButtons({ name, codebook, present, keyed, onPick }: Props) {
  const t = useTranslations('inspector');
  const options = [
    ...codebook.labels.map((label) => ({
      value: label.id,
      content: (
        <>
          <LabelName label={label} />
          {keyed && <LabelKey label={label} />}
        </>
      ),
    })),
    {
      value: none,
      content: (
        <>
          <LabelName label={null}>{t('noStatement')}</LabelName>
          {keyed && <StrokeKey stroke="noStatement" />}
        </>
      ),
    },
  ];
  return (
    <Toggles
      name={name}
      options={options}
      {...(present !== undefined && { pressed: present ?? none })}
      onPick={(value) => onPick(value === none ? null : value)}
    />
  );
}

function LabelKey({ label }: { readonly label: Label }) {
  return (
    <span aria-hidden="true" className="stroke-key">
      <Kbd keys={label.key} />
    </span>
  );
}

interface NameProps {
  /** Null for "no statement", whose name is the child. */
  readonly label: Label | null;
  readonly children?: string;
}

/** A label's name over the line and in the colour that its marks have. */
export function LabelName({ label, children }: NameProps) {
  const locale = useLocale();
  return (
    <span
      data-label-colour={label?.colour ?? 'none'}
      data-label-line={label?.line ?? 'dashed'}
      className="label-name"
    >
      {label ? label.name[locale] : children}
    </span>
  );
}
