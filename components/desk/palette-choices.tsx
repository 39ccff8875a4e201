'use client';
/** What the palette offers: every label and every stroke by its name, with its keys. */
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { TextInput } from '@/components/ui/text-input';
import { useDesk } from './desk-context';
import { shownKey } from './key-signs';
import { type StrokeName, strokes } from './key-table';
import { useKeys } from './own-keys';

export type Order = { readonly stroke: StrokeName } | { readonly label: string | null };

export function Choices({ run }: { run: (order: Order) => void }) {
  const t = useTranslations('desk');
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = useOrders().filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = found[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen) run(chosen.order);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-orders"
        aria-activedescendant={found[at] && `palette-${at}`}
        aria-label={t('paletteLabel')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id="palette-orders" role="listbox" aria-label={t('palette')} className="desk-palette">
        {found.map(({ name, keys, order }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are obeyed in the field above, which holds the focus
          <div
            key={name}
            tabIndex={-1}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => run(order)}
          >
            <span>{name}</span>
            {keys.map((key) => (
              <Kbd key={key} keys={key.split(' ')} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function useOrders(): { name: string; keys: readonly string[]; order: Order }[] {
  const own = useKeys();
  const t = useTranslations('desk');
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { labels } = useDesk().view.board.codebook;
  return [
    ...labels.map(({ id, name, key }) => ({
      name: name[locale],
      keys: [key],
      order: { label: id },
    })),
    ...strokes
      .filter(({ name }) => name !== 'palette')
      .map(({ name }) => ({
        name: t(`strokes.${name}`),
        keys: (own.get(name) ?? []).map(shownKey),
        order: { stroke: name },
      })),
  ];
}
