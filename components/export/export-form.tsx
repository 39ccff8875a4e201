'use client';
// What to export: every change is written into the address, from which the page shows its preview anew.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { type Choice, Select } from '@/components/ui/select';
import {
  choose,
  type ExportChoice,
  formatNames,
  profiles,
  queryOf,
  tableNames,
  textChoices,
} from '@/domain/exchange/choice';

export interface ExportLists {
  readonly layers: readonly Choice[];
  readonly labels: readonly Choice[];
  readonly articles: readonly Choice[];
}

type Props = {
  readonly choice: ExportChoice;
  /** Which parts of the choice the format heeds. */
  readonly heeds: readonly (keyof ExportChoice)[];
  readonly lists: ExportLists;
  /** Said under the layers: what this reader may see. */
  readonly sight: string;
};

export function ExportForm({ choice, heeds, lists, sight }: Props) {
  const t = useTranslations('export');
  const { shown, change, pending } = useChoice(choice);
  const heeded = (part: keyof ExportChoice) => heeds.includes(part);
  return (
    <form
      aria-label={t('choice')}
      onChange={change}
      aria-busy={pending}
      className="flex flex-col gap-5"
    >
      <RadioGroup
        name="format"
        legend={t('format')}
        layout="segments"
        value={shown.format}
        choices={formatNames.map((value) => ({ value, label: t(`formats.${value}`) }))}
      />
      <p className="-mt-3 text-sm text-soft">{t(`formatHints.${shown.format}`)}</p>
      {heeded('table') && <TableChoice shown={shown} />}
      {heeded('text') && <TextChoice shown={shown} />}
      <Field label={t('layer')} hint={sight}>
        <Select name="layer" choices={lists.layers} value={shown.layer} onChange={ignore} />
      </Field>
      <Field label={t('label')}>
        <Select name="label" choices={lists.labels} value={shown.label ?? ''} onChange={ignore} />
      </Field>
      <Field label={t('article')}>
        <Select
          name="article"
          choices={lists.articles}
          value={shown.article ?? ''}
          onChange={ignore}
        />
      </Field>
      <noscript>
        <Button type="submit">{t('show')}</Button>
      </noscript>
    </form>
  );
}

type Shown = { readonly shown: ExportChoice };

function TableChoice({ shown }: Shown) {
  const t = useTranslations('export');
  const choices = tableNames.map((value) => ({ value, label: t(`tables.${value}`) }));
  return (
    <>
      <Field label={t('table')}>
        <Select name="table" choices={choices} value={shown.table} onChange={ignore} />
      </Field>
      <RadioGroup
        name="profile"
        legend={t('profile')}
        value={shown.profile}
        choices={profiles.map((value) => ({
          value,
          label: t(`profiles.${value}`),
          hint: t(`profileHints.${value}`),
        }))}
      />
    </>
  );
}

function TextChoice({ shown }: Shown) {
  const t = useTranslations('export');
  return (
    <div className="flex flex-col gap-1">
      <RadioGroup
        name="text"
        legend={t('text')}
        layout="segments"
        value={shown.text}
        choices={textChoices.map((value) => ({ value, label: t(`texts.${value}`) }))}
      />
      <p className="text-sm text-soft">{t('textHint')}</p>
    </div>
  );
}

/** The form hears of every change by itself; React wants each control to say that somebody does. */
function ignore(): void {}

/** What was chosen is shown at once; the address follows, and leads where the reader goes back. */
function useChoice(choice: ExportChoice) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [shown, setShown] = useState(choice);
  const [seen, setSeen] = useState(choice);
  if (!pending && queryOf(seen) !== queryOf(choice)) {
    setSeen(choice);
    setShown(choice);
  }
  const change = (event: FormEvent<HTMLFormElement>) => {
    const wanted = choose(shown, Object.fromEntries(new FormData(event.currentTarget)));
    setShown(wanted);
    start(() => router.replace(`?${queryOf(wanted)}`, { scroll: false }));
  };
  return { shown, change, pending };
}
