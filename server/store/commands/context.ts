/** What every command handler works with, and what it answers. */
import 'server-only';
import type { CommandBody } from '@/domain/claim/command';
import type { AnnotationRefusal } from '@/domain/claim/decide-annotation';
import type { LinkRefusal } from '@/domain/claim/decide-link';
import type { GradingRefusal } from '@/domain/claim/grading';
import type { FinalRefusal } from '@/domain/claim/perform-final';
import type { SubmissionRefusal } from '@/domain/claim/submission';
import type { Outcome } from '@/domain/outcome';
import type { SourceRefusal } from '@/domain/provenance/decide-source';
import type { ReviewRefusal } from '@/domain/review/decide-review';
import type { LayoutRefusal } from '@/domain/text/layout';
import type { Transaction } from '../../db';
import type { Grant } from '../../gate';

export interface Context {
  readonly tx: Transaction;
  /** Reading is the least anyone here may do; each command's own permission has been asked for besides. */
  readonly grant: Grant<'article:read'>;
  readonly projectId: string;
  readonly versionId: string;
  readonly accountId: string;
  /** The number that this command has in the version's history. */
  readonly seq: number;
  readonly now: Date;
}

/** What a handler has done, for the history. */
export interface Effect {
  readonly inverse: CommandBody | null;
  readonly layerId: string | null;
  readonly annotationId: string | null;
}

export type CommandRefusal =
  | AnnotationRefusal
  | GradingRefusal
  | LinkRefusal
  | FinalRefusal
  | LayoutRefusal
  | ReviewRefusal
  | SourceRefusal
  | SubmissionRefusal
  | 'command-id-taken'
  | 'not-assigned'
  | 'forbidden';

export type Handled = Outcome<Effect, CommandRefusal>;
