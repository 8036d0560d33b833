import { describe, expect, test } from 'vitest'
import { organisersOf } from '#app/data/people/organisers.ts'
import { townsOfMember } from '#app/data/people/people.ts'
import { findSecondFactor } from '#app/data/people/second-factors.ts'
import { sessionsOf } from '#app/data/people/sessions.ts'
import { inviteOrganiser } from '#app/use-cases/people/invite-organiser.ts'
import { removeOrganiserOf } from '#app/use-cases/people/remove-organiser.ts'
import { resetSecondFactor } from '#app/use-cases/people/reset-second-factor.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import { person, seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { telephoneOf } from '#tests/support/second-factor.ts'
import { testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const services = testServices(db)

describe('Somebody who is invited', () => {
  test('organises the town from then on and gets a letter with the way there', async () => {
    const { town, invite } = await twoOrganisers()

    await services.deliver()

    const ana = await person(services, 'ana@velenje.test')
    expect((await townsOfMember(db, ana.id, 'organiser')).map(({ id }) => id)).toEqual([town.id])
    const letters = services.letters.splice(0)
    expect(letters.map(({ to }) => to)).toEqual(['ana@velenje.test'])
    expect(letters[0]?.text).toContain('http://vitrina.test/organiser')
    expect(await invite('Ana@velenje.test')).toEqual({
      invited: false,
      reason: 'organiser-already',
    })
    expect(await actions()).toEqual(['organiser.invited', 'town.created'])
  })

  test('gets another letter when invited again after having been removed', async () => {
    const { town, clerkId, anaId, invite } = await twoOrganisers()
    await removeOrganiserOf(services, remove(town.id, clerkId, anaId))
    await services.deliver()
    expect(services.letters.splice(0)).toEqual([])

    await invite('ana@velenje.test')
    await services.deliver()

    expect(services.letters.splice(0).map(({ to }) => to)).toEqual(['ana@velenje.test'])
  })

  test('keeps the towns they have', async () => {
    const celje = await seedTown(services, 'celje')
    const { invite } = await twoOrganisers()

    await invite(celje.organiserEmail)

    const towns = await townsOfMember(db, celje.organiserId, 'organiser')
    expect(towns.map(({ slug }) => slug)).toEqual(['celje', 'velenje'])
  })
})

describe('An organiser is removed', () => {
  test('by another one, and never by somebody’s last word about themselves alone', async () => {
    const { town, clerkId, anaId } = await twoOrganisers()

    const unsure = await removeOrganiserOf(services, remove(town.id, anaId, anaId))
    const sure = await removeOrganiserOf(services, {
      ...remove(town.id, anaId, anaId),
      confirmed: true,
    })

    expect(unsure).toEqual({ removed: false, reason: 'own-removal-unconfirmed' })
    expect(sure).toEqual({ removed: true })
    expect((await organisersOf(db, town.id)).map(({ id }) => id)).toEqual([clerkId])
  })

  test('unless it is the last one, also when two remove each other at once', async () => {
    const { town, clerkId, anaId } = await twoOrganisers()

    const answers = await Promise.all([
      removeOrganiserOf(services, remove(town.id, clerkId, anaId)),
      removeOrganiserOf(services, remove(town.id, anaId, clerkId)),
    ])

    expect(answers).toContainEqual({ removed: true })
    expect(answers).toContainEqual({ removed: false, reason: 'last-organiser' })
    expect(await organisersOf(db, town.id)).toHaveLength(1)
  })

  test('from this town and from no other', async () => {
    const celje = await seedTown(services, 'celje')
    const { town, clerkId } = await twoOrganisers()

    const answer = await removeOrganiserOf(services, remove(town.id, clerkId, celje.organiserId))

    expect(answer).toEqual({ removed: false, reason: 'organiser-unknown' })
    expect(await organisersOf(db, celje.town.id)).toHaveLength(1)
  })
})

describe('A second factor is reset', () => {
  test('by another organiser: its owner is signed out everywhere, hears of it, and all logs have it', async () => {
    const celje = await seedTown(services, 'celje')
    const { town, clerkId, anaId, invite } = await twoOrganisers()
    await invite(celje.organiserEmail)
    await services.deliver()
    services.letters.splice(0)
    await telephoneOf(services, celje.organiserId)
    const visitor = { email: celje.organiserEmail, language: 'sl' as const, userAgent: 'Telefon' }
    await openSession(services, visitor)

    const about = { townId: town.id, actorId: clerkId, personId: celje.organiserId }
    const answer = await resetSecondFactor(services, about)
    await services.deliver()

    expect(answer).toEqual({ reset: true })
    expect(await findSecondFactor(db, celje.organiserId)).toBeNull()
    expect(await sessionsOf(db, celje.organiserId, services.now())).toEqual([])
    expect(services.letters.splice(0).map(({ to }) => to)).toEqual([celje.organiserEmail])
    const events = await db.auditEvent.findMany({ where: { action: 'second-factor.reset' } })
    expect(events.map(({ townId }) => townId).sort()).toEqual([town.id, celje.town.id].sort())
    expect(await resetSecondFactor(services, { ...about, personId: anaId })).toEqual({
      reset: false,
      reason: 'no-second-factor',
    })
  })

  test('never by oneself, and never by another town', async () => {
    const celje = await seedTown(services, 'celje')
    const { town, clerkId } = await twoOrganisers()
    for (const id of [clerkId, celje.organiserId]) await telephoneOf(services, id)
    const reset = (personId: string) =>
      resetSecondFactor(services, { townId: town.id, actorId: clerkId, personId })

    const answers = [await reset(clerkId), await reset(celje.organiserId)]

    expect(answers).toEqual([
      { reset: false, reason: 'own-second-factor' },
      { reset: false, reason: 'organiser-unknown' },
    ])
    expect(await db.secondFactor.count()).toBe(2)
  })
})

async function twoOrganisers() {
  const { town, organiserId: clerkId } = await seedTown(services)
  const invite = (email: string) =>
    inviteOrganiser(services, { town, actorId: clerkId, name: 'Ana', email })
  await invite('ana@velenje.test')
  const { id: anaId } = await person(services, 'ana@velenje.test')
  return { town, clerkId, anaId, invite }
}

function remove(townId: string, actorId: string, personId: string) {
  return { townId, actorId, personId, confirmed: false }
}

async function actions() {
  const events = await db.auditEvent.findMany({ orderBy: { action: 'asc' } })
  return events.map(({ action }) => action)
}
