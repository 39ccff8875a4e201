/** The sentence of a refusal about evidence: its own, or that something else went wrong. */
import type { Messages } from 'next-intl';

type Told = keyof Messages['evidence']['refusals'];

const told = [
  'address-inside',
  'address-not-web',
  'address-port-unusual',
  'evidence-kept',
  'evidence-kind-unknown',
  'evidence-too-large',
  'evidence-unknown',
  'fetching-is-off',
  'forbidden',
  'page-not-found',
  'page-refused',
  'page-too-large',
  'page-too-slow',
  'page-unreachable',
  'page-unreadable',
  'redirected-too-often',
  'text-empty',
  'text-unstorable',
  'unreachable',
] as const satisfies readonly Told[];

export function refusalText(refusal: string): Told {
  return told.find((known) => known === refusal) ?? 'other';
}
