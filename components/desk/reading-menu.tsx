'use client';
/** How the article is set for this reader: at once here, from the first byte on the next page. */
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { keepPreference } from '@/components/shell/preference-cookie';
import { Menu, MenuRadioGroup, MenuSeparator } from '@/components/ui/menu';
import {
  parseReading,
  type Reading,
  readingCookie,
  readingSizes,
  readingWidths,
  writeReading,
} from '@/domain/preference/reading';

export function ReadingMenu() {
  const t = useTranslations('desk');
  const [reading, setReading] = useState<Reading>(parseReading(undefined));
  useEffect(() => {
    const { readingSize, readingWidth } = document.documentElement.dataset;
    setReading(parseReading(`${readingSize}.${readingWidth}`));
  }, []);
  const choose = (change: Partial<Reading>) => {
    const chosen = { ...reading, ...change };
    keepPreference(readingCookie, writeReading(chosen));
    document.documentElement.dataset.readingSize = chosen.size;
    document.documentElement.dataset.readingWidth = chosen.width;
    setReading(chosen);
  };
  return (
    <Menu label={t('reading')}>
      <MenuRadioGroup
        label={t('readingSize')}
        value={reading.size}
        choices={readingSizes.map((value) => ({ value, label: t(`sizes.${value}`) }))}
        onValueChange={(size) => choose({ size })}
      />
      <MenuSeparator />
      <MenuRadioGroup
        label={t('readingWidth')}
        value={reading.width}
        choices={readingWidths.map((value) => ({ value, label: t(`widths.${value}`) }))}
        onValueChange={(width) => choose({ width })}
      />
    </Menu>
  );
}
