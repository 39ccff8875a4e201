'use client';
// Switches between light, dark, the system's choice: at once here, from the first byte on the next page.
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Menu, MenuRadioGroup } from '@/components/ui/menu';
import { parseTheme, type Theme, themeCookie, themes } from '@/domain/preference/theme';
import { keepPreference } from './preference-cookie';

export function ThemeSwitch() {
  const t = useTranslations('shell');
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(parseTheme(document.documentElement.dataset.theme)), []);
  const choose = (chosen: Theme) => {
    keepPreference(themeCookie, chosen);
    document.documentElement.dataset.theme = chosen;
    setTheme(chosen);
  };
  const choices = themes.map((value) => ({ value, label: t(value) }));
  return (
    <Menu label={t('theme')}>
      <MenuRadioGroup label={t('theme')} value={theme} choices={choices} onValueChange={choose} />
    </Menu>
  );
}
