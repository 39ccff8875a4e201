/** A real provider of OpenID Connect on loopback, whose people say who they are by a button. */
import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

export interface ProviderPerson {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
}

export const client = { id: 'uratori', secret: 'a secret between two test servers' };

export interface RunningProvider {
  readonly close: () => Promise<void>;
}

export async function startProvider(
  port: number,
  application: string,
  people: readonly ProviderPerson[],
): Promise<RunningProvider> {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${application}/api/auth/callback/openid-connect`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key of tests only'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => {
      const person = people.find((one) => one.sub === sub);
      return person && { accountId: sub, claims: () => ({ ...person }) };
    },
    interactions: { url: (_, { uid }) => `/who/${uid}` },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (!url.pathname.startsWith('/who/')) return void provider.callback()(request, response);
    const chosen = url.searchParams.get('sub');
    if (chosen !== null) return void finish(provider, request, response, chosen);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(people));
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return { close: () => closed(server) };
}

function page(people: readonly ProviderPerson[]): string {
  const buttons = people.map(
    ({ sub, name }) => `<button name="sub" value="${sub}">${name}として続ける</button>`,
  );
  return `<!doctype html><html lang="ja"><title>組織</title><form>${buttons.join('')}</form>`;
}

/** The person is known, and agrees to everything that was asked for. */
async function finish(
  provider: Provider,
  request: Parameters<Provider['interactionDetails']>[0],
  response: Parameters<Provider['interactionDetails']>[1],
  accountId: string,
): Promise<void> {
  const { params, prompt } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId } });
    return;
  }
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope('openid email profile');
  const consent = { grantId: await grant.save() };
  await provider.interactionFinished(request, response, { consent });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
