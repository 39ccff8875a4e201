/** What may be done with assignments, as the components are handed it. */
import type { Send } from '@/components/ui/use-send';
import type { Purpose } from '@/domain/team/assignment';
import type { SeenAssignment } from '@/domain/team/assignment-line';
import type { Stratum } from '@/domain/team/distribution';
import type { Refusal } from './refusal';

export interface AssignInput {
  projectId: string;
  command: string;
  articles: string[] | null;
  people: string[];
  purpose: Purpose;
  dueOn: string;
  share: 'each' | { perArticle: number; by: Stratum };
}

export interface SeenInput {
  projectId: string;
  command: string;
  seen: SeenAssignment[];
}

type Answer = readonly SeenAssignment[];

export interface AssignmentActions {
  readonly assign: Send<AssignInput, Answer, Refusal>;
  readonly withdraw: Send<SeenInput, Answer, Refusal>;
  readonly restore: Send<SeenInput, Answer, Refusal>;
  readonly setDue: Send<SeenInput & { dueOn: string[] }, Answer, Refusal>;
}
