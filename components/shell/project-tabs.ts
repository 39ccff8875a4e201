// The places inside a project, in the order they are walked; a place without an address is not shown.
import type { NavTab } from '@/components/ui/nav-tabs';

const places = [
  'articles',
  'assignments',
  'concordance',
  'agreement',
  'sources',
  'claims',
  'codebook',
  'members',
  'export',
  'history',
  'settings',
] as const;
type Place = (typeof places)[number];

export type ProjectPlace = {
  readonly name: string;
  readonly href: string;
  /** The addresses of the places this reader may enter. */
  readonly links: Readonly<Partial<Record<Place, string | undefined>>>;
};

export function projectTabs(project: ProjectPlace, t: (place: Place) => string): NavTab[] {
  return places.flatMap((place) => {
    const href = project.links[place];
    return href ? [{ href, label: t(place), exact: href === project.href }] : [];
  });
}
