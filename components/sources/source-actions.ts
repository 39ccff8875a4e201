/** The actions on sources, as components are handed them. */
import type { TakeBack as AnyTakeBack } from '@/components/history/use-undo-offer';
import type { Send } from '@/components/ui/use-send';
import type { SourceFactRefused, TypedSource } from '@/domain/provenance/source-facts';
import type { Refusal } from './refusal';

type InProject = { readonly projectId: string; readonly command: string };

export type Edited =
  | { readonly ok: true; readonly value: null }
  | SourceFactRefused
  | { readonly ok: false; readonly refusal: Refusal };

export type RegisterSource = (
  input: InProject & { readonly source: string; readonly facts: TypedSource },
) => Promise<Edited>;

export type EditSource = (
  input: InProject & {
    readonly source: string;
    readonly revision: number;
    readonly facts: TypedSource;
  },
) => Promise<Edited>;

export type RetireSource = Send<
  InProject & { readonly source: string; readonly retired: boolean },
  null,
  Refusal
>;

export type MergeSources = Send<
  InProject & { readonly source: string; readonly into: string },
  null,
  Refusal
>;

export type TellApart = Send<
  InProject & { readonly sources: readonly [string, string] },
  null,
  Refusal
>;

export type TakeBack = AnyTakeBack<Refusal>;

/** A source as it is chosen by a part of its name. */
export type SourceChoice = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
};
