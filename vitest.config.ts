import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/support/quiet-console.ts']

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  test: {
    restoreMocks: true,
    maxWorkers: 2,
    // Reading the same modules again for each file would take longer than the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles,
          globalSetup: ['tests/support/global-database.ts'],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
