'use client';
// Tabs that are places: links, of which the present one says so.
import { usePathname } from 'next/navigation';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Link } from './link';

export type NavTab = {
  readonly href: string;
  readonly label: ReactNode;
  /** The present page only if the address is the same, not when it lies below. */
  readonly exact?: boolean | undefined;
};

type Props = { readonly label: string; readonly tabs: ReadonlyArray<NavTab> };

function isPresent(tab: NavTab, pathname: string): boolean {
  return pathname === tab.href || (tab.exact !== true && pathname.startsWith(`${tab.href}/`));
}

const tabStyle =
  'nav-tab block py-3 text-sm whitespace-nowrap text-soft no-underline hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink';

export function NavTabs({ label, tabs }: Props) {
  const pathname = usePathname();
  const nav = useRef<HTMLElement>(null);
  usePresentInView(nav, pathname);
  return (
    <nav ref={nav} aria-label={label} className="nav-tabs">
      <ul className="flex">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={isPresent(tab, pathname) ? 'page' : undefined}
              className={tabStyle}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where the tabs do not all fit, the present one is in their middle; nothing else scrolls. */
function usePresentInView(nav: RefObject<HTMLElement | null>, pathname: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another present tab
  useEffect(() => {
    const present = nav.current?.querySelector('[aria-current]');
    if (!nav.current || !present) return;
    const frame = nav.current.getBoundingClientRect();
    const tab = present.getBoundingClientRect();
    nav.current.scrollBy({ left: tab.x + tab.width / 2 - frame.x - frame.width / 2 });
  }, [nav, pathname]);
}
