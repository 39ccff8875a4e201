/** Property tests draw the same cases on every run, so that a failure is the change's own; `URATORI_SEED=random` goes looking for new ones. */
import fc from 'fast-check';

const asked = process.env.URATORI_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20261122) });
