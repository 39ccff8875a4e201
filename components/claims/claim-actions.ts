/** The actions on claims, as components are handed them. */
import type { TakeBack as AnyTakeBack } from '@/components/history/use-undo-offer';
import type { Send } from '@/components/ui/use-send';
import type { ClaimCandidate } from '@/domain/provenance/claim-likeness';
import type { EditWish, JudgeWish } from '@/domain/provenance/claim-wish';
import type { GradeWish } from '@/domain/provenance/decide-grade';
import type { Refusal } from './refusal';

type InProject = { readonly projectId: string; readonly command: string };

export type EditClaim = Send<InProject & { readonly wish: EditWish }, null, Refusal>;
export type JudgeClaim = Send<InProject & { readonly wish: JudgeWish }, null, Refusal>;
export type TakeBack = AnyTakeBack<Refusal>;

export type FindClaims = Send<
  { readonly projectId: string; readonly annotation: string; readonly q: string },
  ClaimsOfMark,
  Refusal
>;

export type ClaimsOfMark = {
  readonly joined: readonly { readonly id: string; readonly text: string }[];
  readonly candidates: readonly ClaimCandidate[];
};

export type GradeClaim = Send<
  InProject & {
    readonly claim: string;
    readonly number: number;
    readonly wish: GradeWish | null;
  },
  { readonly number: number } | null,
  Refusal
>;

/** What a reader may ask for on a claim's page; null for who may not. */
export type ClaimLeave = {
  readonly projectId: string;
  readonly edit: EditClaim | null;
  readonly judge: JudgeClaim | null;
  readonly takeBack: TakeBack;
};

/** What the desk is handed, so that a mark may make or join a claim. */
export type ClaimsAtDesk = {
  readonly projectId: string;
  readonly edit: EditClaim;
  readonly find: FindClaims;
  readonly takeBack: TakeBack;
};
