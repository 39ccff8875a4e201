import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./server/locale.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'linkedom', '@mozilla/readability', 'encoding-japanese'],
  experimental: { serverActions: { bodySizeLimit: '64mb' } },
};

export default withNextIntl(config);
