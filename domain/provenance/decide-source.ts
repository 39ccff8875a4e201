/** What a command makes of the registry of sources, and the command that takes it back. */
import type { SourceCommand } from '@/domain/claim/command';
import type { Decided } from '@/domain/claim/decide-annotation';
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { longestSourceName, type Source } from './source';

export type SourceRefusal =
  | 'source-exists'
  | 'source-in-use'
  | 'source-name-empty'
  | 'source-name-too-long'
  | 'source-unknown';

/** Decides on the source the command names, which is null when there is none yet. `inUse`: whether an attribution, relay or credit names it. */
export function decideSource(
  before: Source | null,
  command: SourceCommand,
  inUse: boolean,
): Outcome<Decided<Source, SourceCommand>, SourceRefusal> {
  const { source: id } = command;
  if (command.kind === 'name-source') {
    const name = command.name.trim();
    if (before !== null) return refused('source-exists');
    if (name === '') return refused('source-name-empty');
    if ([...name].length > longestSourceName) return refused('source-name-too-long');
    const made = { id, kind: command.sourceKind, name, aliases: [], mergedInto: null };
    return accepted({
      after: { ...made, retired: false },
      inverse: { kind: 'retire-source', source: id },
    });
  }
  if (before === null) return refused('source-unknown');
  if (command.kind === 'retire-source' && inUse) return refused('source-in-use');
  const retired = command.kind === 'retire-source';
  const kind = retired ? ('revive-source' as const) : ('retire-source' as const);
  return accepted({ after: { ...before, retired }, inverse: { kind, source: id } });
}
