/** What is being entered to assign articles, before it is sent. */
import type { Purpose } from '@/domain/team/assignment';
import type { Stratum } from '@/domain/team/distribution';

export interface AssignDraft {
  readonly people: readonly string[];
  readonly purpose: Purpose;
  readonly dueOn: string;
  readonly sharing: 'rule' | 'each';
  readonly perArticle: string;
  readonly by: Stratum;
}

export const emptyDraft: AssignDraft = {
  people: [],
  purpose: 'annotate',
  dueOn: '',
  sharing: 'rule',
  perArticle: '2',
  by: 'none',
};

export function toShare({ sharing, perArticle, by }: AssignDraft) {
  const count = Number.parseInt(perArticle, 10);
  return sharing === 'each'
    ? ('each' as const)
    : { perArticle: Number.isNaN(count) ? 1 : Math.max(1, count), by };
}
