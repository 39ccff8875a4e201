/** What a person may set by the environment and by options. */
import { Halt } from '@/launch/halt';
import { dataFolder } from '@/launch/steps/folder';

export type Settings = {
  readonly mode: 'start' | 'dev';
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
  readonly address: string;
  readonly folder: string;
};

const PORT = 3000;
/** Whoever opens the first page of a new installation becomes its administrator, so that it is not opened to others unasked. */
const HOST = '127.0.0.1';

export function readSettings(args: readonly string[]): Settings {
  const port = readPort(process.env.PORT);
  checkOpenIdConnect();
  return {
    mode: args.includes('--dev') ? 'dev' : 'start',
    demo: args.includes('--demo'),
    port,
    host: process.env.URATORI_HOST || HOST,
    address: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
    folder: dataFolder(),
  };
}

/** All that a provider needs, or nothing: half of it would show only when somebody wants to sign in. */
function checkOpenIdConnect(): void {
  const needed = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map((part) => `URATORI_OIDC_${part}`);
  const missing = needed.filter((name) => !process.env[name]);
  if (missing.length > 0 && missing.length < needed.length)
    throw new Halt('oidc-incomplete', { missing: missing.join(', ') });
  const issuer = process.env.URATORI_OIDC_ISSUER;
  if (issuer && !URL.canParse(issuer)) throw new Halt('oidc-issuer-unreadable', { text: issuer });
}

function readPort(text: string | undefined): number {
  if (!text) return PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Halt('port-unreadable', { text });
  return port;
}
