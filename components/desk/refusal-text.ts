/** What a refusal's name says to a person: what happened, where, what to do. */
import type { useTranslations } from 'next-intl';
import { longestNote } from '@/domain/claim/annotation';
import { longestRelay } from '@/domain/claim/attribution';
import type { BoardRefusal } from '@/domain/claim/board';
import { longestTargetText } from '@/domain/claim/link';
import { longestReason } from '@/domain/provenance/decide-grade';
import { longestSourceName } from '@/domain/provenance/source';
import { longestComment } from '@/domain/review/decide-review';
import type { Messages } from '@/messages/namespaces';

type Translate = ReturnType<typeof useTranslations<'refusals'>>;
export type ToldRefusal = keyof Messages['refusals'];

/** What the server may answer besides what the board refuses. */
type ServerRefusal =
  | 'body-invalid'
  | 'command-id-taken'
  | 'forbidden'
  | 'foreign-origin'
  | 'input-invalid'
  | 'not-assigned'
  | 'not-found'
  | 'query-invalid'
  | 'signed-out';

/** Does not compile while a refusal has no message; that Japanese has every English message, `Messages` sees to. */
export type EveryRefusalIsTold = Told<BoardRefusal | ServerRefusal>;
type Told<Refusal extends ToldRefusal> = Refusal;

const limits = {
  longestComment,
  longestNote,
  longestReason,
  longestRelay,
  longestSourceName,
  longestTargetText,
};

export function refusalText(t: Translate, refusal: string): string {
  return isTold(t, refusal) ? t(refusal, { ...limits, refusal }) : t('unknown', { refusal });
}

function isTold(t: { has(key: string): boolean }, refusal: string): refusal is ToldRefusal {
  return t.has(refusal);
}
