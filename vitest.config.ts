import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      // There is no bundle whose worker could be started.
      '@/server/store/agreement/start-worker': path.resolve(
        import.meta.dirname,
        'tests/support/start-worker.ts',
      ),
      '@': path.resolve(import.meta.dirname),
      'server-only': path.resolve(import.meta.dirname, 'tests/support/server-only.ts'),
      // Outside of Next a request is what `tests/support/request.ts` says it is.
      'next/headers': path.resolve(import.meta.dirname, 'tests/support/next-headers.ts'),
    },
  },
  test: {
    setupFiles: ['tests/support/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/domain/**/*.test.ts',
            'tests/components/**/*.test.ts',
            'tests/architecture.test.ts',
            'tests/messages.test.ts',
            'tests/look.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: [
            'tests/server/**/*.test.ts',
            'tests/authorization.test.ts',
            'tests/authorization/**/*.test.ts',
            'tests/launch/**/*.test.ts',
            'tests/prisma/**/*.test.ts',
          ],
          globalSetup: ['tests/support/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
    env: { URATORI_FETCH: 'off', TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
});
