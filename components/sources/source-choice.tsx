'use client';
// A source of the registry by a part of any of its names.
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Combobox, type ComboboxChoice } from '@/components/ui/combobox';
import { type SourceKind, sourceKinds } from '@/domain/provenance/source';
import { indexSources, searchSources } from '@/domain/provenance/source-search';
import type { SourceChoice } from './source-actions';

type Props = {
  readonly sources: readonly SourceChoice[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
};

const most = 8;

export function ChooseSource({ sources, value, onChoose }: Props) {
  const t = useTranslations('sources.kinds');
  const [typed, setTyped] = useState('');
  const index = useMemo(
    () =>
      indexSources(
        sources.map((one) => ({ ...one, kind: kindOf(one), mergedInto: null, retired: false })),
      ),
    [sources],
  );
  const chosen = sources.find(({ id }) => id === value);
  const choices = searchSources(index, typed, [], most).map(
    ({ source, alias }): ComboboxChoice => ({
      value: source.id,
      label: source.name,
      detail: alias ?? t(source.kind),
    }),
  );
  return (
    <Combobox
      value={chosen ? { value: chosen.id, label: chosen.name } : null}
      choices={choices}
      onTextChange={setTyped}
      onValueChange={(choice) => onChoose(choice?.value ?? '')}
    />
  );
}

function kindOf({ kind }: SourceChoice): SourceKind {
  return sourceKinds.find((one) => one === kind) ?? 'unnamed';
}
