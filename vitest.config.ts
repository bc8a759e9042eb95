import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: './test/support/global-setup.ts',
    projects: [
      {
        extends: true,
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            main: './test/support/product.ts',
            miniflare: {
              bindings: {
                DATABASE_URL: inject('databaseUrl'),
                NEON_FETCH_ENDPOINT: inject('neonEndpoint'),
                JWT_SECRET: inject('jwtSecret'),
              },
            },
          })),
        ],
        // The app is bundled once by the global set-up: its libraries are hundreds of modules, slow to load one by one.
        resolve: {
          alias: [{ find: /^.*\/product\.ts$/, replacement: join(import.meta.dirname, 'dist/test/product.js') }],
        },
        test: {
          name: 'workers',
          include: ['test/**/*.test.ts'],
          exclude: ['test/scripts/**', 'test/drizzle/**'],
          isolate: false,
          // Looks through all that a file has logged, once it is done.
          setupFiles: './test/support/captured-log.ts',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'scripts',
          include: ['test/scripts/**/*.test.ts', 'test/drizzle/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
