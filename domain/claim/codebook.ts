/** A project's labels in one numbered version, in order of precedence. */
import type { Label } from './label';

export interface Codebook {
  readonly number: number;
  /** When several fit, the first wins. */
  readonly labels: readonly Label[];
  /** Labels of earlier versions that are no longer offered; marks that bear them keep them. */
  readonly former?: readonly Label[];
}

/** A label as it is shown, also one that is no longer offered. */
export function findLabel({ labels, former = [] }: Codebook, id: string): Label | null {
  return [...labels, ...former].find((label) => label.id === id) ?? null;
}

/** Whether a mark may be given this label now. */
export function offersLabel({ labels }: Codebook, id: string): boolean {
  return labels.some((label) => label.id === id);
}
