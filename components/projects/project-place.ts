// A project as the page frame wants to know it: its name, and the places that this reader may enter.
import type { ProjectPlace } from '@/components/shell/project-tabs';
import { projectPath } from '@/domain/access/own-path';

/** As much of a grant as is asked here; any grant in the project will do. */
type Leave = {
  readonly projectId: string;
  also(permission: 'assignment:list' | 'history:read' | 'project:edit'): unknown;
};

export function projectPlace(leave: Leave, name: string): ProjectPlace {
  const href = projectPath(leave.projectId);
  return {
    name,
    href,
    links: {
      articles: `${href}/articles`,
      assignments: leave.also('assignment:list') === null ? undefined : `${href}/assignments`,
      concordance: `${href}/concordance`,
      agreement: `${href}/agreement`,
      sources: `${href}/sources`,
      claims: `${href}/claims`,
      codebook: `${href}/codebook`,
      members: `${href}/members`,
      export: `${href}/export`,
      history: leave.also('history:read') === null ? undefined : `${href}/history`,
      settings: leave.also('project:edit') === null ? undefined : `${href}/settings`,
    },
  };
}
