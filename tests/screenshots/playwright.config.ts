import { defineConfig } from '@playwright/test'
import tests from '../../playwright.config.ts'

/** As the tests, but what runs takes pictures and asserts nothing. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results/pictures',
  globalSetup: '../support/global-database.ts',
  globalTimeout: 0,
  timeout: 300_000,
  fullyParallel: false,
  reporter: 'list',
})
