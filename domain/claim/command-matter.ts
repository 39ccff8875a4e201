/** What each command is about: the one list of kinds by which board, server and replay tell commands apart. A kind without a row does not compile. */
import type { CommandBody } from './command';

type Kind = CommandBody['kind'];

const matterOf = {
  mark: 'annotation',
  resize: 'annotation',
  judge: 'annotation',
  note: 'annotation',
  erase: 'annotation',
  restore: 'annotation',
  link: 'link',
  relink: 'link',
  unlink: 'link',
  'restore-link': 'link',
  'correct-layout': 'layout',
  'name-source': 'source',
  'retire-source': 'source',
  'revive-source': 'source',
  'give-verdict': 'verdict',
  'withdraw-verdict': 'verdict',
  comment: 'comment',
  'withdraw-comment': 'comment',
  'restore-comment': 'comment',
  'resolve-thread': 'comment',
  'reopen-thread': 'comment',
  'grade-annotation': 'grade',
  'withdraw-grade': 'grade',
  decide: 'decision',
  'choose-rule': 'final-layer',
  'adjudicate-layer': 'final-layer',
  'reopen-layer': 'final-layer',
  'submit-layer': 'layer',
  'return-layer': 'layer',
} as const satisfies Record<Kind, string>;

export type Matter = (typeof matterOf)[Kind];

type KindAbout<About extends Matter> = {
  [One in Kind]: (typeof matterOf)[One] extends About ? One : never;
}[Kind];

export type CommandAbout<About extends Matter> = Extract<CommandBody, { kind: KindAbout<About> }>;

export function isAbout<About extends Matter>(
  body: CommandBody,
  matter: About,
): body is CommandAbout<About> {
  return matterOf[body.kind] === matter;
}

/** Who sees to the commands of each matter, on a board or in the database. */
export type Handlers<On, Done> = {
  readonly [About in Matter]: (on: On, body: CommandAbout<About>) => Done;
};

/** Hands a command to whoever sees to its matter. */
export function handOn<On, Done>(handlers: Handlers<On, Done>, on: On, body: CommandBody): Done {
  if (isAbout(body, 'annotation')) return handlers.annotation(on, body);
  if (isAbout(body, 'link')) return handlers.link(on, body);
  if (isAbout(body, 'layout')) return handlers.layout(on, body);
  if (isAbout(body, 'source')) return handlers.source(on, body);
  if (isAbout(body, 'verdict')) return handlers.verdict(on, body);
  if (isAbout(body, 'comment')) return handlers.comment(on, body);
  if (isAbout(body, 'grade')) return handlers.grade(on, body);
  if (isAbout(body, 'decision')) return handlers.decision(on, body);
  if (isAbout(body, 'final-layer')) return handlers['final-layer'](on, body);
  return handlers.layer(on, body);
}
