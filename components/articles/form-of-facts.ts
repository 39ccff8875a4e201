/** What the fields of an article's publication facts are given, whichever form they stand in. */
import type { ReactNode } from 'react';
import type { FactsRefusal } from '@/domain/article/handed-text';
import type { TypedFacts } from '@/domain/intake/bounds';

type Fact = keyof TypedFacts;

export type FactsForm = {
  readonly facts: TypedFacts;
  readonly onWrite: (fact: Partial<TypedFacts>) => void;
  readonly fault: { readonly refusal: FactsRefusal; readonly field: Fact } | null;
  /** What stands below a field: what somebody else has made of it. */
  readonly aside?: ((field: Fact) => ReactNode) | undefined;
};
