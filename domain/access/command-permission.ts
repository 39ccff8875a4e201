/** Which permission each command needs. A command without a row does not compile. */
import type { CommandBody } from '@/domain/claim/command';
import type { ProjectPermission } from './policy';

export const commandPermission = {
  mark: 'annotation:make',
  resize: 'annotation:make',
  judge: 'annotation:make',
  note: 'annotation:make',
  erase: 'annotation:make',
  restore: 'annotation:make',
  link: 'annotation:make',
  relink: 'annotation:make',
  unlink: 'annotation:make',
  'restore-link': 'annotation:make',
  'correct-layout': 'layout:correct',
  'name-source': 'source:make',
  'retire-source': 'source:make',
  'revive-source': 'source:make',
  'give-verdict': 'layer:review',
  'withdraw-verdict': 'layer:review',
  comment: 'annotation:discuss',
  'withdraw-comment': 'annotation:discuss',
  'restore-comment': 'annotation:discuss',
  'grade-annotation': 'annotation:grade',
  'withdraw-grade': 'annotation:grade',
  'resolve-thread': 'annotation:discuss',
  'reopen-thread': 'annotation:discuss',
  'submit-layer': 'annotation:make',
  'return-layer': 'layer:return',
} as const satisfies Record<CommandBody['kind'], ProjectPermission>;
