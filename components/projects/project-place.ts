// A project as the page frame wants to know it: its name, and the places that this reader may enter.
import type { ProjectPlace } from '@/components/shell/project-tabs';
import { projectPath } from '@/domain/access/own-path';

type Named = { readonly id: string; readonly name: string };
type May = {
  /** Whether this reader may change settings. */
  readonly settings: boolean;
};

export function projectPlace({ id, name }: Named, may: May): ProjectPlace {
  const href = projectPath(id);
  return {
    name,
    href,
    links: {
      articles: href,
      sources: `${href}/sources`,
      members: `${href}/members`,
      export: `${href}/export`,
      settings: may.settings ? `${href}/settings` : undefined,
    },
  };
}
