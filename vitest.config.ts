import { defineConfig } from 'vitest/config'

/** SQLite unless TEST_DATABASE_URL names a PostgreSQL server; the whole run is on one engine. */
const DATABASE_URL = process.env.TEST_DATABASE_URL ?? 'file::memory:'

export default defineConfig({
  esbuild: { target: 'es2022', jsx: 'automatic' },
  test: {
    env: { DATABASE_URL, TZ: 'Europe/Copenhagen', NODE_ENV: 'test', APP_MODE: 'test' },
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'check',
          include: ['tests/{unit,properties,rules}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'requests',
          include: ['tests/requests/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts', 'tests/support/setup-requests.ts'],
        },
      },
    ],
  },
})
