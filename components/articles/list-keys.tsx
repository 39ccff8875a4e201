'use client';
// The keys of a list: j and k walk its rows from anywhere on the page, a slash goes to the search.
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Kbd } from '@/components/ui/kbd';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [role=menu] *');
}

/** The first link of each row. */
function rowLinks(): HTMLElement[] {
  const rows = document.querySelectorAll<HTMLElement>('#content tbody tr');
  return [...rows].flatMap((row) => row.querySelector<HTMLElement>('a') ?? []);
}

function step(by: 1 | -1): void {
  const links = rowLinks();
  const row = document.activeElement?.closest('tr') ?? null;
  const here = links.findIndex((link) => link.closest('tr') === row);
  const to = here === -1 ? 0 : here + by;
  links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
}

function walk(event: KeyboardEvent): void {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!plain || event.defaultPrevented || isTyping(event.target)) return;
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === '/') document.querySelector<HTMLElement>('input[type=search]')?.focus();
  else return;
  event.preventDefault();
}

export function ListKeys() {
  const t = useTranslations('articles.keys');
  useEffect(() => {
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, []);
  return (
    <p className="hidden flex-wrap gap-x-4 gap-y-1 text-xs text-soft lg:flex">
      <span>
        <Kbd keys={['j', 'k']} /> <Kbd keys={['↓', '↑']} /> {t('walk')}
      </span>
      <span>
        <Kbd keys="Enter" /> {t('open')}
      </span>
      <span>
        <Kbd keys="/" /> {t('search')}
      </span>
    </p>
  );
}
