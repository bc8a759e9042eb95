import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** Nothing in these depends on what else is in the database, so they may run beside others. They take longest. */
const proofs = ['test/conversation/{faults,schedules}.test.ts', 'test/fuzz/**/*.test.ts']

/** Tests that run in workerd, as the product does. */
function inWorkerd(test: NonNullable<TestProjectInlineConfiguration['test']>): TestProjectInlineConfiguration {
  return {
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
            LOG_LEVEL: 'warn',
            BEHIND_CLOUDFLARE: 'true',
          },
        },
      })),
    ],
    // The app is bundled once by the global set-up: its libraries are hundreds of modules, slow to load one by one.
    resolve: {
      alias: [{ find: /^.*\/product\.ts$/, replacement: join(import.meta.dirname, 'dist/test/product.js') }],
    },
    test: {
      isolate: false,
      // Looks through all that a file has logged, once it is done.
      setupFiles: './test/support/captured-log.ts',
      testTimeout: 20_000,
      ...test,
    },
  }
}

// One group after the other: first what wants the database for itself, then the rest two files at a time.
export default defineConfig({
  test: {
    // What a test logs is shown when it fails.
    silent: 'passed-only',
    globalSetup: './test/support/global-setup.ts',
    projects: [
      inWorkerd({
        name: 'workers',
        include: ['test/**/*.test.ts'],
        exclude: ['test/{scripts,drizzle,plans,planning/itinerary,web}/**', ...proofs],
        maxWorkers: 1,
        sequence: { groupOrder: 0 },
      }),
      inWorkerd({ name: 'proofs', include: proofs, maxWorkers: 2, sequence: { groupOrder: 1 } }),
      {
        extends: true,
        test: {
          name: 'scripts',
          include: ['test/{scripts,drizzle,plans,planning/itinerary}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['test/web/**/*.test.ts'],
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
