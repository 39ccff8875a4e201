/** What every change of claims works with, and what it answers. */
import 'server-only';
import type { Outcome } from '@/domain/outcome';
import type { ClaimChange } from '@/domain/provenance/claim-change';
import type { Transaction } from '../db';
import type { Grant } from '../gate';
import type { Step } from './project-turn';

export interface Claiming {
  readonly tx: Transaction;
  readonly grant: Grant<'claim:edit'> | Grant<'claim:judge'>;
  readonly now: Date;
}

export type ClaimRefusal =
  | 'annotation-unknown'
  | 'claim-exists'
  | 'claim-merged'
  | 'claim-not-merged'
  | 'claim-retired'
  | 'claim-stands-so'
  | 'claim-unknown'
  | 'mention-exists'
  | 'mention-unknown'
  | 'merge-into-itself'
  | 'split-leaves-nothing'
  | 'version-unknown';

export type Performed = Outcome<Step<ClaimChange>, ClaimRefusal>;
