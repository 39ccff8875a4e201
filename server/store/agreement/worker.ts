/** A thread of its own for one task. It is loaded by itself, outside of the server's bundle. */
import { parentPort, workerData } from 'node:worker_threads';
import { carryOut } from './carry-out';

await carryOut(workerData, (answer) => parentPort?.postMessage(answer));
