'use client';
/** All strokes with their keys, in groups. */
import { useLocale, useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import { useDesk } from './desk-context';
import { shownKey } from './key-signs';
import { strokeGroups, strokes } from './key-table';
import { useKeys } from './own-keys';

export function KeyGroups() {
  const own = useKeys();
  const t = useTranslations('desk');
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {strokeGroups.map((group) => (
        <section key={group}>
          <h3 className="mb-1 text-sm text-soft">{t(`groups.${group}`)}</h3>
          <dl className="grid gap-1">
            {group === 'label' && <LabelKeys />}
            {strokes
              .filter((stroke) => stroke.group === group)
              .map(({ name }) => (
                <Row
                  key={name}
                  name={t(`strokes.${name}`)}
                  keys={(own.get(name) ?? []).map(shownKey)}
                />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function LabelKeys() {
  const locale = useLocale() === 'en' ? 'en' : 'ja';
  const { labels } = useDesk().view.board.codebook;
  return labels.map(({ id, name, key }) => <Row key={id} name={name[locale]} keys={[key]} />);
}

function Row({ name, keys }: { name: string; keys: readonly string[] }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt>{name}</dt>
      <dd className="flex gap-2 whitespace-nowrap">
        {keys.map((key) => (
          <Kbd key={key} keys={key.split(' ')} />
        ))}
      </dd>
    </div>
  );
}
