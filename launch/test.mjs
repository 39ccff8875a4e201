/** `npm test`: sees to the packages, and hands over to the suites, in the same process. */
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
await import('./test.ts');
