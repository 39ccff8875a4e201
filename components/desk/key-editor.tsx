'use client';
/** Every stroke with its key as a button: pressed, it waits for another key, and says why it cannot have one. */
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useDesk } from './desk-context';
import { shownKey } from './key-signs';
import { nameOfPress, type StrokeName, strokeGroups, strokes } from './key-table';
import { bind, bindAllAsUsual, faultOfKey, isOwn, type KeyFault, useKeys } from './own-keys';

export function KeyEditor() {
  const t = useTranslations('desk');
  const [waiting, wait] = useState<StrokeName | null>(null);
  return (
    <>
      <p className="text-soft">{t('keyEditorLead')}</p>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {strokeGroups.map((group) => (
          <section key={group}>
            <h3 className="mb-1 text-sm text-soft">{t(`groups.${group}`)}</h3>
            <ul className="grid gap-1">
              {strokes
                .filter((stroke) => stroke.group === group && stroke.name !== 'release')
                .map(({ name }) => (
                  <Row key={name} stroke={name} isWaiting={waiting === name} wait={wait} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <Button size="small" className="self-start" onClick={bindAllAsUsual}>
        {t('allKeysAsUsual')}
      </Button>
    </>
  );
}

interface RowProps {
  readonly stroke: StrokeName;
  readonly isWaiting: boolean;
  readonly wait: (stroke: StrokeName | null) => void;
}

function Row({ stroke, isWaiting, wait }: RowProps) {
  const t = useTranslations('desk');
  const table = useKeys();
  const labels = useLabelKeys();
  const [fault, setFault] = useState<KeyFault | null>(null);
  const press = (event: KeyboardEvent) => {
    if (!isWaiting || event.nativeEvent.isComposing || isModifier(event.key)) return;
    if (event.key === 'Tab') return wait(null);
    event.preventDefault();
    event.stopPropagation();
    const key = nameOfPress(event);
    const found = event.key === 'Escape' ? null : faultOfKey(stroke, key, table, labels);
    setFault(found);
    if (event.key !== 'Escape' && found === null) bind(stroke, key);
    if (found === null) wait(null);
  };
  const name = t(`strokes.${stroke}`);
  return (
    <li>
      <div className="flex items-baseline justify-between gap-4">
        <span>{name}</span>
        <span className="flex items-baseline gap-2 whitespace-nowrap">
          {isOwn(stroke, table) && (
            <Button
              size="small"
              aria-label={t('keyAsUsual', { name })}
              onClick={() => bind(stroke, null)}
            >
              {t('asUsual')}
            </Button>
          )}
          <Button
            size="small"
            aria-label={t('changeKey', { name })}
            aria-pressed={isWaiting}
            onClick={() => wait(isWaiting ? null : stroke)}
            onKeyDown={press}
            onBlur={() => wait(null)}
          >
            {isWaiting
              ? t('pressKey')
              : table.get(stroke)?.map((key) => <Kbd key={key} keys={shownKey(key).split(' ')} />)}
          </Button>
        </span>
      </div>
      {fault && (
        <p role="alert" className="text-sm text-danger">
          <Fault fault={fault} />
        </p>
      )}
    </li>
  );
}

function Fault({ fault }: { readonly fault: KeyFault }) {
  const t = useTranslations('desk');
  if (fault.kind === 'browsers') return t('keyIsBrowsers');
  const name = fault.kind === 'label' ? fault.label : t(`strokes.${fault.stroke}`);
  return t('keyIsTaken', { name });
}

function useLabelKeys(): ReadonlyMap<string, string> {
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { labels } = useDesk().view.board.codebook;
  return new Map(labels.map(({ key, name }) => [key, name[locale]]));
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(key);
}
