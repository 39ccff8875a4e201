/** The codebook in force while a command is decided. */
import 'server-only';
import { loadCodebook } from '../codebooks';
import type { Context } from './context';

export async function knownLabels({ tx, projectId }: Pick<Context, 'tx' | 'projectId'>): Promise<{
  readonly number: number;
  knowsLabel(id: string): boolean;
}> {
  const codebook = await loadCodebook(tx, projectId);
  const ids = new Set(codebook.labels.map(({ id }) => id));
  return { number: codebook.number, knowsLabel: (id) => ids.has(id) };
}
