import { addresses } from '#app/domain/town/addresses.ts'
import { openLighthouse } from '#tests/support/lighthouse.ts'
import { expect, testsSharing } from './fixtures.ts'
import { seedStage } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }

const test = testsSharing(async app => {
  await seedStage(app)
  const lighthouse = await openLighthouse(process.env.PLAYWRIGHT_CHROMIUM_PATH)
  return { lighthouse }
})

const pages = {
  'the home page': addresses.home(),
  'a town': addresses.town('velenje'),
  'a gallery': addresses.contest(at),
  'an entry': addresses.entry(at, 1),
  'the vote': addresses.vote(at),
  'the results': addresses.results(celje),
}
for (const [name, path] of Object.entries(pages)) {
  test(`Lighthouse finds nothing amiss with ${name} but its speed, which the bench measures`, async ({
    app,
    seeds: { lighthouse },
  }) => {
    const { scores, faults } = await lighthouse.measure(app.url + path, [
      'accessibility',
      'best-practices',
      'seo',
    ])

    expect({ scores, faults }).toEqual({
      scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      faults: [],
    })
  })
}

test.afterAll(async ({ seeds }) => {
  await seeds.lighthouse.close()
})
