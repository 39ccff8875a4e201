/** A port of this machine that nobody listens on. */
import { createServer } from 'node:net';
import { errorCode } from '@/launch/halt';

export const LOOPBACK = '127.0.0.1';

/** The wanted port where it is free, else one that the system chooses. */
export async function findFreePort(wanted = 0): Promise<number> {
  const found = await tryPort(wanted, LOOPBACK);
  return typeof found === 'number' ? found : findFreePort();
}

/** The port when it can be listened on, else the system's short name of why not. */
export async function tryPort(port: number, host: string): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error)));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(chosen));
    });
  });
}
