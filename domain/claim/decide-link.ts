/** What a command makes of a link, and the command that takes it back. */
import { accepted, type Outcome, refused } from '@/domain/outcome';
import { longestNote } from './annotation';
import type { LinkCommand } from './command';
import type { Decided } from './decide-annotation';
import { isWebAddress, type Link, longestTargetText, type Target } from './link';

export type LinkRefusal =
  | 'address-not-web'
  | 'annotation-erased'
  | 'annotation-unknown'
  | 'changed-meanwhile'
  | 'layer-frozen'
  | 'layer-not-yours'
  | 'link-erased'
  | 'link-exists'
  | 'link-not-erased'
  | 'link-unknown'
  | 'note-too-long'
  | 'quote-mismatch'
  | 'target-is-itself'
  | 'target-text-empty'
  | 'target-text-too-long'
  | 'target-unknown';

/** What has to be known around a link: the annotation it starts from, and whether its target is there for this person to see. */
export interface LinkSetting {
  readonly from: { readonly id: string; readonly erased: boolean; readonly layer: string } | null;
  readonly layer: { readonly id: string; readonly open: boolean };
  targetFault(target: Target): 'target-unknown' | 'quote-mismatch' | null;
}

type Decision = Outcome<Decided<Link, LinkCommand>, LinkRefusal>;

/** Decides a command on the link it names, which is null when there is none yet. */
export function decideLink(
  before: Link | null,
  command: LinkCommand,
  setting: LinkSetting,
): Decision {
  const barred = bar(setting);
  if (barred !== null) return refused(barred);
  if (command.kind === 'link') {
    return before === null ? make(command, setting) : refused('link-exists');
  }
  if (before === null) return refused('link-unknown');
  if (before.revision !== command.revision) return refused('changed-meanwhile');
  if (command.kind === 'restore-link') {
    if (!before.erased) return refused('link-not-erased');
    return changed(before, { erased: false }, (named) => ({ kind: 'unlink', ...named }));
  }
  if (before.erased) return refused('link-erased');
  if (command.kind === 'relink') return relink(before, command);
  return changed(before, { erased: true }, (named) => ({ kind: 'restore-link', ...named }));
}

function bar({ from, layer }: LinkSetting): LinkRefusal | null {
  if (!layer.open) return 'layer-frozen';
  if (from === null) return 'annotation-unknown';
  if (from.layer !== layer.id) return 'layer-not-yours';
  return from.erased ? 'annotation-erased' : null;
}

function make(command: Extract<LinkCommand, { kind: 'link' }>, setting: LinkSetting): Decision {
  const fault =
    targetFault(command.target, command.annotation) ?? setting.targetFault(command.target);
  if (fault !== null) return refused(fault);
  if ([...command.note].length > longestNote) return refused('note-too-long');
  const { link: id, annotation, relation, aspect, target, note } = command;
  const after: Link = {
    id,
    annotation,
    relation,
    aspect,
    target,
    note,
    revision: 1,
    erased: false,
  };
  return accepted({ after, inverse: { kind: 'unlink', link: id, revision: 1 } });
}

/** What is wrong with a target by itself. */
function targetFault(target: Target, from: string): LinkRefusal | null {
  if (target.kind === 'annotation' && target.annotation === from) return 'target-is-itself';
  if (target.kind === 'evidence' && !isWebAddress(target.address)) return 'address-not-web';
  if (target.kind !== 'text') return null;
  if (target.text.trim() === '') return 'target-text-empty';
  return [...target.text].length > longestTargetText ? 'target-text-too-long' : null;
}

function relink(before: Link, command: Extract<LinkCommand, { kind: 'relink' }>): Decision {
  if ([...command.note].length > longestNote) return refused('note-too-long');
  const { relation, aspect, note } = command;
  return changed(before, { relation, aspect, note }, (named) => ({
    kind: 'relink',
    ...named,
    relation: before.relation,
    aspect: before.aspect,
    note: before.note,
  }));
}

function changed(
  before: Link,
  change: Partial<Link>,
  inverse: (named: { link: string; revision: number }) => LinkCommand,
): Decision {
  const revision = before.revision + 1;
  return accepted({
    after: { ...before, ...change, revision },
    inverse: inverse({ link: before.id, revision }),
  });
}
