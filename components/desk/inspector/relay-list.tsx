'use client';
/** An ordered list of sources, put in order and shortened by buttons or keys: Alt with an arrow moves one, Delete removes it. */
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isDelete } from './panel-keys';

interface Props {
  readonly relay: readonly string[];
  readonly nameOf: (source: string) => string;
  readonly onChange: (relay: readonly string[]) => void;
}

export function RelayList({ relay, nameOf, onChange }: Props) {
  const t = useTranslations('inspector');
  const list = useRef<HTMLOListElement>(null);
  // A button that moves with its line loses the focus on the way.
  const [moved, setMoved] = useState<{ source: string; by: number } | null>(null);
  useEffect(() => {
    if (moved === null) return;
    const line = list.current?.querySelector(`[data-source="${moved.source}"]`);
    const button = line?.querySelector(`[data-by="${moved.by}"]`) ?? line?.querySelector('button');
    if (button instanceof HTMLElement) button.focus();
  }, [moved]);
  if (relay.length === 0) return null;

  const move = (at: number, by: number) => {
    const source = relay[at];
    if (source === undefined || at + by < 0 || at + by >= relay.length) return;
    onChange(relay.toSpliced(at, 1).toSpliced(at + by, 0, source));
    setMoved({ source, by });
  };
  const press = (event: KeyboardEvent, at: number) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (isDelete(event)) onChange(relay.toSpliced(at, 1));
    if (by === undefined) return;
    event.preventDefault();
    move(at, by);
  };
  const steps = [
    { by: -1, words: t('up'), name: 'moveUp' },
    { by: 1, words: t('down'), name: 'moveDown' },
  ] as const;
  return (
    <ol ref={list} className="inspector-relay">
      {relay.map((source, at) => (
        <li key={source} data-source={source} onKeyDown={(event) => press(event, at)}>
          <span>{nameOf(source)}</span>
          {steps
            .filter(({ by }) => relay[at + by] !== undefined)
            .map(({ by, words, name }) => (
              <button
                key={by}
                type="button"
                data-by={by}
                className="inspector-action"
                aria-label={t(name, { name: nameOf(source) })}
                onClick={() => move(at, by)}
              >
                {words}
              </button>
            ))}
          <button
            type="button"
            className="inspector-action"
            aria-label={t('removeNamed', { name: nameOf(source) })}
            onClick={() => onChange(relay.toSpliced(at, 1))}
          >
            {t('remove')}
          </button>
        </li>
      ))}
    </ol>
  );
}
