import { expect, test } from 'vitest'
import { findTown } from '#app/data/town/towns.ts'
import type { TownSettings } from '#app/domain/town/town-settings.ts'
import { saveTown } from '#app/use-cases/town/save-town.ts'
import { seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const services = testServices(db)
const settings: TownSettings = {
  name: 'Koper',
  nameGenitive: 'Kopra',
  nameLocative: 'v Kopru',
  nameAdjective: 'koprski',
  municipality: 'Mestna občina Koper',
  timeZone: 'Europe/Rome',
  languages: ['it', 'sl'],
  colourPrimary: '#0b4f6c',
  colourAccent: '#a3431f',
  privacyContact: 'dpo@koper.test',
  bilingual: { language: 'it', name: 'Capodistria', municipality: 'Comune città di Capodistria' },
}

test('A town is saved as its organiser has edited it; its address and every other town stay', async () => {
  const { town, organiserId: actorId } = await seedTown(services, 'koper')
  await seedTown(services, 'celje')
  const before = await findTown(db, 'celje')

  const answer = await saveTown(services, { townId: town.id, actorId, settings })

  expect(answer).toEqual({ saved: true })
  expect(await findTown(db, 'koper')).toEqual({ ...settings, id: town.id, slug: 'koper' })
  expect(await findTown(db, 'celje')).toEqual(before)
  const event = await db.auditEvent.findFirstOrThrow({ where: { action: 'town.saved' } })
  expect(event).toMatchObject({ townId: town.id, actorId, details: { name: 'Koper' } })
})

test('A town that is bilingual no more loses both names in the second language', async () => {
  const { town, organiserId: actorId } = await seedTown(services, 'koper', settings.bilingual)

  const single = { ...settings, bilingual: null }
  await saveTown(services, { townId: town.id, actorId, settings: single })

  expect((await findTown(db, 'koper'))?.bilingual).toBeNull()
})

test('What cannot be is refused, and nothing is saved or logged', async () => {
  const { town, organiserId: actorId } = await seedTown(services, 'koper')
  const wrong: readonly (readonly [string, Partial<TownSettings>])[] = [
    ['time-zone-unknown', { timeZone: 'Europe/Koper' }],
    ['colour-unreadable', { colourAccent: 'red' }],
    ['second-names-missing', { bilingual: { language: 'it', name: '', municipality: 'C' } }],
    ['community-language-missing', { languages: ['sl', 'en'] }],
  ]

  for (const [reason, change] of wrong) {
    const asked = { townId: town.id, actorId, settings: { ...settings, ...change } }
    expect(await saveTown(services, asked)).toEqual({ saved: false, reason })
  }

  expect(await findTown(db, 'koper')).toEqual(town)
  expect(await db.auditEvent.count({ where: { action: 'town.saved' } })).toBe(0)
})
