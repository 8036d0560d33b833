import { beforeEach, describe, expect, test } from 'vitest'
import { entriesForDesk, entriesOfOwner } from '#app/data/entry/entries.ts'
import { areasOf } from '#app/data/people/people.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { askForEntryCode, confirmEntry } from '#app/use-cases/entry/confirm-entry.ts'
import { dropOldHeldPhotos, holdPhoto } from '#app/use-cases/entry/hold-photo.ts'
import { removeUnconfirmedEntries } from '#app/use-cases/entry/remove-unconfirmed.ts'
import { sendEntry } from '#app/use-cases/entry/send-entry.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { person, seedContest, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { codeIn, otherThan } from '#tests/support/letters.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { sendingOf, sent } from '#tests/support/senders.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
const userAgent = 'Telefon'
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
})

const later = (ms: number) => services.setClock(new Date(services.now().getTime() + ms))
const hour = 3_600_000
const deskOf = () => ({ townId: contest.town.id, contestId: contest.contestId })

describe('An entry whose address is not proven', () => {
  test('is shown to nobody and decided by nobody until its code is typed', async () => {
    const sending = await sendingOf(services, contest.contestId, 'Vrtnica')
    const sentAt = services.now()
    const { entryId, typed } = await sent(services, sending)
    const { id: ownerId } = await person(services, 'vrtnica@shops.test')
    const check = { ...deskOf(), entryId, actorId: contest.organiserId }
    const seen = async () => [
      (await entriesForDesk(db, deskOf())).length,
      (await entriesOfOwner(db, ownerId)).length,
      (await areasOf(db, ownerId)).entrant,
    ]

    expect(await seen()).toEqual([0, 0, false])
    expect(await acceptEntry(services, check)).toEqual({ decided: false, reason: 'entry-unknown' })
    later(10 * 60_000)
    const answer = await confirmEntry(services, { entryId, typed, userAgent })

    expect(answer.confirmed).toBe(true)
    expect(await seen()).toEqual([1, 1, true])
    const entry = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
    expect([entry.submittedAt, entry.confirmedAt]).toEqual([sentAt, services.now()])
    expect(await db.session.count({ where: { personId: ownerId } })).toBe(1)
    await services.deliver()
    expect(services.letters.at(-1)?.subject).toContain('Prijavo smo prejeli')
  })

  test('is confirmed by no other code, and by its own after five wrong ones no more', async () => {
    const first = await sent(services, await sendingOf(services, contest.contestId, 'Vrtnica'))
    const { entryId, typed } = await sent(
      services,
      await sendingOf(services, contest.contestId, 'Klas'),
    )
    const { codeId } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
    const asSignIn = await signIn(services, { codeId: codeId ?? '', typed, userAgent })
    const tries = [
      typed === first.typed ? otherThan(typed) : first.typed,
      ...Array(4).fill(otherThan(typed)),
    ]

    const answers = []
    for (const wrong of [...tries, typed]) {
      answers.push(await confirmEntry(services, { entryId, typed: wrong, userAgent }))
    }

    expect(asSignIn.signedIn).toBe(false)
    expect(answers.slice(0, 4)).toEqual(Array(4).fill({ confirmed: false, reason: 'code-wrong' }))
    expect(answers.at(-1)).toEqual({ confirmed: false, reason: 'code-tried-too-often' })
    await askForEntryCode(services, { entryId, language: 'sl' })
    await services.deliver()
    const again = codeIn(services.letters.at(-1))
    expect((await confirmEntry(services, { entryId, typed: again, userAgent })).confirmed).toBe(
      true,
    )
  })

  test('is in time when it was sent before the deadline and confirmed within half an hour', async () => {
    const close = contest.contest.entriesCloseAt
    services.setClock(new Date(close.getTime() - 1))
    const begunAt = services.now()
    services.setClock(new Date(close.getTime() + 59_000))
    const late = await sendingOf(services, contest.contestId, 'Vrtnica', { begunAt })
    const { entryId, typed } = await sent(services, late)
    const next = await sendEntry(services, await sendingOf(services, contest.contestId, 'Klas'))

    later(30 * 60_000 - 1)
    const answer = await confirmEntry(services, { entryId, typed, userAgent })

    expect(answer.confirmed).toBe(true)
    expect(next).toEqual({ entered: false, reason: 'entries-closed' })
    const entry = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
    expect(entry.submittedAt).toEqual(begunAt)
  })

  test('is one entry by the same form sent ten times at once', async () => {
    const sending = await sendingOf(services, contest.contestId, 'Vrtnica')

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => sendEntry(services, sending)),
    )

    const [entry] = await db.entry.findMany()
    expect(answers).toEqual(Array(10).fill({ entered: true, entryId: entry?.id }))
    expect([await db.entry.count(), await db.photo.count(), await db.heldPhoto.count()]).toEqual([
      1, 1, 0,
    ])
  })

  test('gives way to the same form with the address corrected, which keeps its photo', async () => {
    const mistyped = await sendingOf(services, contest.contestId, 'Vrtnica', {
      email: 'vrtnca@shops.test',
    })
    const first = await sent(services, mistyped)
    const { name } = await db.photo.findFirstOrThrow()

    const email = 'vrtnica@shops.test'
    const second = await sent(services, { ...mistyped, email, photo: null })

    const right = await confirmEntry(services, { ...second, userAgent })
    const wrong = await confirmEntry(services, { ...first, userAgent })
    expect([right.confirmed, wrong]).toEqual([true, { confirmed: false, reason: 'entry-unknown' }])
    expect(await db.photo.findMany({ select: { name: true } })).toEqual([{ name }])
    expect(await services.photos.rendition(name, 60)).not.toBeNull()
  })

  test('is removed after 48 hours with its photo and the address, and a proven one stays', async () => {
    const { entryId } = await sent(
      services,
      await sendingOf(services, contest.contestId, 'Vrtnica'),
    )
    const { name } = await db.photo.findFirstOrThrow({ where: { entryId } })
    const proven = await submitEntry(services, contest, 'Klas')

    later(48 * hour - 1)
    await removeUnconfirmedEntries(services)
    expect(await db.entry.count()).toBe(2)
    later(1)
    await removeUnconfirmedEntries(services)

    expect(await db.entry.findMany({ select: { id: true } })).toEqual([{ id: proven.entryId }])
    expect(await services.photos.rendition(name, 60)).toBeNull()
    const people = await db.person.findMany({ select: { email: true }, orderBy: { email: 'asc' } })
    expect(people.map(({ email }) => email)).toEqual(['clerk@velenje.test', 'klas@shops.test'])
  })
})

describe('A shop that an organiser enters on its behalf', () => {
  const onBehalf = () => ({ actorId: contest.organiserId, askedBy: 'telephone' as const })

  test('is on the desk as waiting, and agrees to the rules when it confirms', async () => {
    const sending = await sendingOf(services, contest.contestId, 'Vrtnica', {
      photo: null,
      onBehalf: onBehalf(),
    })
    const { entryId, typed, letter } = await sent(services, sending)
    const [waiting] = await entriesForDesk(db, deskOf())
    const check = { ...deskOf(), entryId, actorId: contest.organiserId }
    const early = await acceptEntry(services, check)

    later(7 * 24 * hour - 1)
    const answer = await confirmEntry(services, { entryId, typed, userAgent })

    expect(letter?.text).toContain(`http://vitrina.test/my/entries/${entryId}/confirm`)
    expect([waiting?.id, waiting?.confirmedAt]).toEqual([entryId, null])
    expect(early).toEqual({ decided: false, reason: 'entry-already-decided' })
    expect(answer.confirmed).toBe(true)
    const events = await db.auditEvent.findMany({
      where: { subjectId: entryId },
      select: { action: true, actorId: true, details: true },
      orderBy: { at: 'asc' },
    })
    const { id: ownerId } = await person(services, 'vrtnica@shops.test')
    expect(events).toEqual([
      {
        action: 'entry.entered-on-behalf',
        actorId: contest.organiserId,
        details: { askedBy: 'telephone' },
      },
      { action: 'entry.submitted', actorId: ownerId, details: {} },
    ])
  })

  test('is removed when seven days are over or the check ends, and the log says so', async () => {
    const week = await sendingOf(services, contest.contestId, 'Vrtnica', { onBehalf: onBehalf() })
    await sendEntry(services, week)
    later(7 * 24 * hour - 1)
    await removeUnconfirmedEntries(services)
    expect(await db.entry.count()).toBe(1)
    later(1)
    await removeUnconfirmedEntries(services)
    services.setClock(new Date(contest.contest.entriesCloseAt.getTime() - 1))
    const late = await sendingOf(services, contest.contestId, 'Klas', { onBehalf: onBehalf() })
    await sendEntry(services, late)
    services.setClock(contest.contest.checkEndAt)
    await removeUnconfirmedEntries(services)

    expect([await db.entry.count(), await db.photo.count()]).toEqual([0, 0])
    expect(await db.auditEvent.count({ where: { action: 'entry.never-confirmed' } })).toBe(2)
  })
})

test('A photo is kept for its form, replaced by a newer one, and gone after 48 hours.', async () => {
  const form = {
    contestId: contest.contestId,
    requestKey: services.random.uuid(services.now()),
  }
  const stored = []
  for (const width of [60, 80]) {
    const photo = await holdPhoto(services, form, await drawnPhoto({ width, height: 40 }))
    if (photo.stored) stored.push(photo.photo)
  }
  const [first, second] = stored
  const kept = async () => [
    await services.photos.rendition(first?.name ?? '', 60),
    await services.photos.rendition(second?.name ?? '', 80),
  ]

  expect((await kept()).map(Boolean)).toEqual([false, true])
  later(48 * hour - 1)
  await dropOldHeldPhotos(services)
  expect(await db.heldPhoto.count()).toBe(1)
  later(1)
  await dropOldHeldPhotos(services)

  expect(await db.heldPhoto.count()).toBe(0)
  expect((await kept()).map(Boolean)).toEqual([false, false])
})
