import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import type { ShareSubject } from '#app/domain/share/share.ts'
import { drawShare } from '#app/use-cases/share/draw-share.ts'
import { tick } from '#app/use-cases/tick.ts'
import { findShare, shareAddress } from '#app/web/share.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

/** What is shared of a contest's subject now, with its address and its bytes. */
async function shared(contestId: string, subject: ShareSubject, language: 'sl' | 'en' = 'sl') {
  const contest = await contestById(db, contestId)
  const found = await findShare(services, contest, subject, language)
  if (!found) throw new Error('Nothing is shared')
  const png = await drawShare(services, found.share)
  if (!png) throw new Error('Too many pictures are waiting')
  return { ...found, address: shareAddress(contest, found.subject, found.share), png }
}

async function tickAt(instant: string) {
  services.setClock(instant)
  await tick(services)
}

describe('The picture of results', () => {
  test('names nobody before they are published, though they are counted', async () => {
    const { contestId } = await seedJudged(services)
    await tickAt(instants.count)
    await tickAt(instants.beforeResults)

    const [results, contest] = [
      await shared(contestId, 'results'),
      await shared(contestId, 'contest'),
    ]

    expect(JSON.stringify(results.share)).not.toMatch(/Vrtnica|Klas|Sladko|Grad/)
    expect(results.address).toBe(contest.address)
    expect(Buffer.compare(results.png, contest.png)).toBe(0)
  })

  test('is another one with the winners from the instant of publication on', async () => {
    const { contestId } = await seedJudged(services)
    await tickAt(instants.count)
    await tickAt(instants.beforeResults)
    const before = await shared(contestId, 'results')

    await tickAt(instants.results)
    const after = await shared(contestId, 'results')

    expect(after.share).toMatchObject({
      kind: 'results',
      winners: [
        { award: '1. mesto', number: 1, shopName: 'Vrtnica' },
        { award: 'Nagrada občinstva', number: 4, shopName: 'Grad' },
      ],
      more: null,
    })
    expect(after.address).not.toBe(before.address)
    expect(Buffer.compare(after.png, before.png)).not.toBe(0)
  })
})

test('Pictures are PNG files of 1200 to 630 in every language of the town', async () => {
  const { contestId } = await seedJudged(services)
  await tickAt(instants.count)
  await tickAt(instants.results)

  for (const subject of ['contest', 'results', 2] as const) {
    const [slovenian, english] = [
      await shared(contestId, subject),
      await shared(contestId, subject, 'en'),
    ]
    for (const { png } of [slovenian, english]) {
      const { format, width, height } = await sharp(png).metadata()
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    }
    expect(english.address).toMatch(/^\/share\/velenje\/2026\/\w+-[0-9a-f]{12}\.png\?lang=en$/)
    expect(Buffer.compare(slovenian.png, english.png)).not.toBe(0)
  }
})

test('An entry’s picture shows its photo and has another address once the shop is called otherwise', async () => {
  const { contestId } = await seedJudged(services)
  const before = await shared(contestId, 1)
  const { data } = await sharp(before.png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const middle = (300 * 1200 + 250) * 3

  await db.entry.updateMany({ where: { contestId, number: 1 }, data: { shopName: 'Šipek' } })
  const after = await shared(contestId, 1)

  const [red = 0, green = 0, blue = 0] = data.subarray(middle, middle + 3)
  expect(red).toBeGreaterThan(green)
  expect(green).toBeGreaterThan(blue)
  expect(after.address).not.toBe(before.address)
})

test('An entry that is not in the running has no picture', async () => {
  const { contestId } = await seedJudged(services)
  await db.entry.updateMany({
    where: { contestId, number: 2 },
    data: { withdrawnAt: services.now() },
  })
  const contest = await contestById(db, contestId)

  expect(await findShare(services, contest, 1, 'sl')).not.toBeNull()
  expect(await findShare(services, contest, 2, 'sl')).toBeNull()
  expect(await findShare(services, contest, 99, 'sl')).toBeNull()
})
