/** Everything that the history keeps: at the desk, to an article, an assignment, a claim, a codebook, evidence, a grade, the registry of sources, the project. */
import type { ProjectChange } from '@/domain/access/project-change';
import type { ArticleChange } from '@/domain/article/article-change';
import type { CodebookChange } from '@/domain/claim/codebook-change';
import type { CommandBody } from '@/domain/claim/command';
import type { EvidenceChange } from '@/domain/evidence/evidence';
import type { ClaimChange } from '@/domain/provenance/claim-change';
import type { GradeChange } from '@/domain/provenance/grade-change';
import type { SourceChange } from '@/domain/provenance/source-change';
import type { AssignmentChange } from '@/domain/team/assignment-change';

export type Change =
  | CommandBody
  | ArticleChange
  | AssignmentChange
  | ClaimChange
  | CodebookChange
  | EvidenceChange
  | GradeChange
  | ProjectChange
  | SourceChange;

export type ChangeKind = Change['kind'];
