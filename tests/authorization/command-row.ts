/** What the tables of commands have in common: a row, and who tries it. */
import type { CommandBody } from '@/domain/claim/command';
import { send } from '@/tests/support/desk';
import type { Person } from '@/tests/support/people';
import type { Stage } from './stage';
import type * as may from './who';

export interface CommandRow {
  readonly answers: may.Answers;
  /** Prepares the stage so that nothing but a missing right stands against it, and gives the command. */
  body(stage: Stage, who: may.Who): Promise<CommandBody>;
}

/** Whoever may mark uses marks of their own; for the others the annotator's are there to be tried. */
export function worker({ people }: Stage, who: may.Who): Person {
  return who === 'reviewer' || who === 'owner' ? people[who] : people.annotator;
}

export function judge({ people }: Stage, who: may.Who): Person {
  return who === 'owner' ? people.owner : people.reviewer;
}

export async function done(stage: Stage, { id }: Person, body: CommandBody): Promise<void> {
  const sent = await send(id, stage.article, body);
  if (!sent.ok) throw new Error(`${body.kind}: ${sent.refusal}`);
}
