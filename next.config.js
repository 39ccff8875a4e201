import createNextIntlPlugin from 'next-intl/plugin';

// Messages are compiled when the application is built: no browser is sent a parser for them.
const withNextIntl = createNextIntlPlugin({
  requestConfig: './server/locale.ts',
  experimental: {
    messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
  },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types, of the tests too; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // proxy.ts gives pages their headers; files of the build do not pass through it.
  headers: async () => [
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }],
    },
  ],
  // Asked for by browsers that have not read yet where the icon is.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
  // An import sends one text at a time, of 10 MB at most, with its facts. Past these a body is cut or refused.
  experimental: {
    serverActions: { bodySizeLimit: '12mb' },
    proxyClientMaxBodySize: '12mb',
  },
};

export default withNextIntl(config);
