// Lets a worker load TypeScript, which the main thread's loader does not do for it.
import { register } from 'tsx/esm/api';

register();
await import('../../server/store/agreement/worker.ts');
