import { test } from '@playwright/test'
import { serve } from '#tests/support/serve.ts'
import { awake } from '../e2e/fixtures.ts'
import { takePictures } from './picture.ts'

test('the style guide', async ({ page }) => {
  const app = await serve({ demonstration: true })
  await page.goto(`${app.url}/styleguide`)
  await awake(page)
  await takePictures(page, 'the style guide', 'sl')
  await app.stop()
})
