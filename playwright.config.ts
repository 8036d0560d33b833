import { defineConfig } from '@playwright/test'
import { chromiumArguments } from './tests/support/chromium.mjs'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  globalSetup: './tests/support/global-database.ts',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  globalTimeout: 39 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'sl-SI',
    timezoneId: 'Europe/Ljubljana',
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH || undefined,
      args: chromiumArguments(),
    },
  },
})
