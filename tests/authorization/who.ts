/** Who asks, what they are told, and the sets of answers that the tables' rows name. By hand: the policy is what is being tested. */
export const whos = [
  'nobody',
  'stranger',
  'viewer',
  'annotator',
  'annotator elsewhere',
  'reviewer',
  'owner',
  'administrator',
] as const;
/** A stranger has an account and no membership; the annotator elsewhere and the administrator are no members either. */
export type Who = (typeof whos)[number];

/** What was asked for happened; or which of the denials; or the refusal that stands behind the gate. */
export type Answer = 'through' | 'sign-in' | 'not-found' | 'forbidden' | `refused: ${string}`;
export type Answers = Readonly<Record<Who, Answer>>;

/** Told to everybody alike. */
export function alike(answer: Answer): Answers {
  return {
    nobody: answer,
    stranger: answer,
    viewer: answer,
    annotator: answer,
    'annotator elsewhere': answer,
    reviewer: answer,
    owner: answer,
    administrator: answer,
  };
}

export const anybody = alike('through');

export const signedIn: Answers = { ...anybody, nobody: 'sign-in' };

export const administrators: Answers = {
  nobody: 'sign-in',
  stranger: 'forbidden',
  viewer: 'forbidden',
  annotator: 'forbidden',
  'annotator elsewhere': 'forbidden',
  reviewer: 'forbidden',
  owner: 'forbidden',
  administrator: 'through',
};

/** Everything of a project: to those outside, it is not there. */
const outside = {
  nobody: 'sign-in',
  stranger: 'not-found',
  'annotator elsewhere': 'not-found',
  administrator: 'not-found',
} as const;

export const members: Answers = {
  ...outside,
  viewer: 'through',
  annotator: 'through',
  reviewer: 'through',
  owner: 'through',
};

export const workers: Answers = { ...members, viewer: 'forbidden' };
export const judges: Answers = { ...workers, annotator: 'forbidden' };
export const owners: Answers = { ...judges, reviewer: 'forbidden' };

/** Workers come through the gate, and are told this behind it. */
export function workersTold(refusal: string): Answers {
  const told: Answer = `refused: ${refusal}`;
  return { ...workers, annotator: told, reviewer: told, owner: told };
}
