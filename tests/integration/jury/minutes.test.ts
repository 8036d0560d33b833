import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { viewMinutes } from '#app/use-cases/jury/view-minutes.ts'
import { tick } from '#app/use-cases/tick.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let seeded: Awaited<ReturnType<typeof seedJudged>>
beforeEach(() => {
  services = testServices(db)
})

async function look(at: string) {
  services.setClock(at)
  await tick(services)
  const contest = await contestById(db, seeded.contestId)
  return viewMinutes(services, { contest, actorId: seeded.organiserId, office: 'organiser' })
}

const looks = () => db.auditEvent.count({ where: { action: 'result.viewed' } })

describe('The minutes', () => {
  test('are there from the count on, and each look before the results are out is recorded', async () => {
    seeded = await seedJudged(services)
    const early = await look(instants.beforeCount)
    const before = await looks()
    const counted = [await look(instants.count), await look(instants.beforeResults)]
    const after = await looks()
    const published = await look(instants.results)

    expect([early, before, after, await looks()]).toEqual([null, 0, 2, 2])
    for (const file of [...counted, published]) {
      expect(
        Buffer.from(file ?? [])
          .subarray(0, 8)
          .toString(),
      ).toBe('%PDF-1.7')
    }
    const event = await db.auditEvent.findFirst({ where: { action: 'result.viewed' } })
    expect(event).toMatchObject({ actorId: seeded.organiserId, details: { what: 'minutes' } })
  })

  test('are in both languages of a bilingual town, with tables that are tagged', async () => {
    const bilingual = {
      language: 'it',
      name: 'Capodistria',
      municipality: 'Comune città di',
    } as const
    seeded = await seedJudged(services, { town: 'koper', bilingual })

    const file = Buffer.from((await look(instants.count)) ?? []).toString('latin1')

    expect(file).toContain('/Lang (sl)')
    expect(file).toContain('/Lang (it)')
    expect(file.match(/\/S \/Table/g)?.length).toBe(4)
    expect(file).toContain('/S /TH')
  })
})
