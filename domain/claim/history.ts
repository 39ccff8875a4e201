/** One entry of a version's history, as it reaches a desk. */
import type { Command } from './command';

export interface HistoryEntry {
  /** Its number in the version's sequence, in commit order, from 1. */
  readonly seq: number;
  readonly command: Command;
  readonly actorId: string;
  readonly actorName: string;
  /** Null for what concerns no layer: regions, sentences, sources. */
  readonly layerId: string | null;
  /** When it was committed, ISO 8601. */
  readonly at: string;
}
