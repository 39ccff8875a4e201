'use client';
/** A source by a part of its name: those named nearby first, and a new one made in place. */
import { useTranslations } from 'next-intl';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Combobox, type ComboboxChoice } from '@/components/ui/combobox';
import type { CommandBody } from '@/domain/claim/command';
import { namedNearby } from '@/domain/claim/named-nearby';
import { guessKind } from '@/domain/provenance/guess-kind';
import { type Source, type SourceKind, sourceKinds } from '@/domain/provenance/source';
import { indexSources, type SourceHit, searchSources } from '@/domain/provenance/source-search';
import { standingId } from '@/domain/provenance/standing';
import type { Marked } from './marked';

interface Props extends Marked {
  readonly named: 'speaker' | 'relay';
  readonly name: string;
  readonly value: Source | null;
  /** Ids of sources that are not offered. */
  readonly taken?: readonly string[];
  readonly placeholder: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** `making` makes the source first, where it is new. Answers whether it was done. */
  readonly onPick: (source: string, making: readonly CommandBody[]) => boolean;
  /** The name was deleted and the field left. */
  readonly onEmpty?: () => void;
}

/** More than can be taken in at a glance is found by typing on. */
const most = 8;

export function SourceField({
  name,
  value,
  placeholder,
  inputRef,
  onPick,
  onEmpty,
  ...rest
}: Props) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const emptied = useRef(false);
  const choices = useChoices(busy, typed, rest);
  const pick = (choice: ComboboxChoice | null) => {
    emptied.current = choice === null;
    if (choice === null) return true;
    const kind = sourceKinds.find((one) => choice.value === one);
    const id = kind ? newId() : choice.value;
    const made = { kind: 'name-source', source: id, name: typed.trim() } as const;
    const done = onPick(id, kind ? [{ ...made, sourceKind: kind }] : []);
    if (done) setTyped('');
    return done;
  };
  const leave = () => {
    setBusy(false);
    setTyped('');
    if (emptied.current) onEmpty?.();
    emptied.current = false;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is typed is forgotten when the field is left
    <div
      onFocus={() => setBusy(true)}
      onBlur={leave}
      onKeyDownCapture={(event) => event.key === 'Escape' && setTyped('')}
    >
      <Combobox
        name={name}
        value={value && { value: value.id, label: value.name }}
        choices={choices}
        onValueChange={pick}
        onTextChange={(text) => {
          if (text !== '') emptied.current = false;
          setTyped(text);
        }}
        placeholder={placeholder}
        inputRef={inputRef}
      />
    </div>
  );
}

type Offered = Pick<Props, 'desk' | 'mark' | 'named' | 'taken'>;

/** Works nothing out until the field is entered: the panel is drawn anew with every move and every edit. */
function useChoices(
  busy: boolean,
  typed: string,
  { desk, mark, named, taken = [] }: Offered,
): ComboboxChoice[] {
  const t = useTranslations('inspector');
  const { sources, annotations } = desk.view.board;
  const index = useMemo(() => indexSources(busy ? sources.values() : []), [busy, sources]);
  const near = useMemo(() => {
    const recorded = namedNearby(busy ? annotations.values() : [], mark.span, named);
    return [...new Set(recorded.map((id) => standingId(sources, id)))];
  }, [busy, annotations, sources, mark.span, named]);
  const standing = taken.map((id) => standingId(sources, id));
  const found = searchSources(index, typed, near, most + taken.length)
    .filter(({ source }) => !standing.includes(source.id))
    .slice(0, most);
  const detailOf = ({ source, alias }: SourceHit) => alias ?? t(`sourceKinds.${source.kind}`);
  const asNew = (kind: SourceKind) => t('makeSource', { kind: t(`sourceKinds.${kind}`) });
  return [
    ...found.map((hit) => ({
      value: hit.source.id,
      label: hit.source.name,
      detail: detailOf(hit),
    })),
    ...kindsFor(typed).map((kind) => ({ value: kind, label: typed.trim(), detail: asNew(kind) })),
  ];
}

/** What the name looks like first, so that one key makes it. */
function kindsFor(typed: string): readonly SourceKind[] {
  if (typed.trim() === '') return [];
  const guess = guessKind(typed);
  return [guess, ...sourceKinds.filter((kind) => kind !== guess)];
}
