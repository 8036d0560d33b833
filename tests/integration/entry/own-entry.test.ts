import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { publicEntry } from '#app/data/entry/entries.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import {
  addPhoto,
  describePhoto,
  movePhoto,
  removePhoto,
} from '#app/use-cases/entry/change-photos.ts'
import { editEntry } from '#app/use-cases/entry/edit-entry.ts'
import { remindOfMissing } from '#app/use-cases/entry/remind-of-missing.ts'
import { withdrawEntry } from '#app/use-cases/entry/withdraw-entry.ts'
import { person, seedContest, seedEntry, shopForm } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let own: { entryId: string; ownerId: string }
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  const { entryId, ownerId } = await seedEntry(services, contest, 'Vrtnica')
  own = { entryId, ownerId }
})

const version = async () => (await contestById(db, contest.contestId)).publicVersion
const photosOf = async () => (await ownEntry(db, own))?.photos ?? []
const added = async (kind: 'inside' | 'detail' = 'inside') =>
  addPhoto(services, own, {
    requestKey: services.random.uuid(services.now()),
    bytes: await drawnPhoto({ width: 60, height: 40 }),
    kind,
    author: 'Ana',
  })
const { story: _, ...shop } = shopForm('Vrtnica')
const details = { ...shop, stories: { sl: 'Okno.' }, hours: ['8–18', '', '', '', '', '', ''] }

describe('An owner changes an entry', () => {
  test('and the public sees it, once for what is the same again', async () => {
    const before = await version()

    const first = await editEntry(services, own, { ...details, shopName: 'Vrtnica in Klas' })
    const again = await editEntry(services, own, { ...details, shopName: 'Vrtnica in Klas' })

    expect([first, again]).toEqual([{ changed: true }, { changed: true }])
    expect(await version()).toBe(before + 1)
    const shown = await publicEntry(db, contest.contestId, 1)
    expect([shown?.shopName, shown?.stories, shown?.hours]).toEqual([
      'Vrtnica in Klas',
      details.stories,
      details.hours,
    ])
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: 'entry.edited' } })
    expect(event.details).toEqual({ changed: ['shopName', 'stories', 'hours'] })
  })

  test('until the check ends and not one millisecond longer', async () => {
    services.setClock(new Date(contest.contest.checkEndAt.getTime() - 1))
    const inTime = await editEntry(services, own, details)
    services.setClock(contest.contest.checkEndAt)
    const late = [await editEntry(services, own, { ...details, trade: 'pekarna' }), await added()]

    expect(inTime).toEqual({ changed: true })
    expect(late).toEqual(Array(2).fill({ changed: false, reason: 'editing-closed' }))
    expect(await photosOf()).toHaveLength(1)
  })

  test('but not another’s', async () => {
    const stranger = { ...own, ownerId: (await person(services, 'klas@shops.test')).id }
    const [photo] = await photosOf()
    const at = { ...stranger, photoId: photo?.id ?? '' }

    const answers = [
      await editEntry(services, stranger, details),
      await removePhoto(services, at),
      await movePhoto(services, at, 'up'),
      await describePhoto(services, at, { kind: 'inside', author: 'X', alts: {} }),
    ]

    expect(answers).toEqual(Array(4).fill({ changed: false, reason: 'entry-unknown' }))
    expect(await withdrawEntry(services, stranger)).toEqual({
      withdrawn: false,
      reason: 'entry-unknown',
    })
  })
})

describe('Photos', () => {
  test('are eight at most, and the same form adds one', async () => {
    const requestKey = services.random.uuid(services.now())
    const bytes = await drawnPhoto({ width: 60, height: 40 })
    const photo = { requestKey, bytes, kind: 'inside' as const, author: null }
    await Promise.all([addPhoto(services, own, photo), addPhoto(services, own, photo)])
    expect(await photosOf()).toHaveLength(2)
    for (let more = 0; more < 6; more++) await added('detail')

    const ninth = await added()

    expect(ninth).toEqual({ changed: false, reason: 'photos-too-many' })
    expect(await photosOf()).toHaveLength(8)
  })

  test('change places, are described, and the last one stays', async () => {
    await added()
    const [window, inside] = await photosOf()
    const at = { ...own, photoId: inside?.id ?? '' }
    const before = await version()

    await movePhoto(services, at, 'up')
    await movePhoto(services, at, 'up')
    await describePhoto(services, at, { kind: 'detail', author: 'Bor', alts: { sl: 'Police' } })
    const moved = await photosOf()
    const removed = await removePhoto(services, { ...own, photoId: window?.id ?? '' })
    const last = await removePhoto(services, at)

    expect(moved.map(({ id }) => id)).toEqual([inside?.id, window?.id])
    expect(moved[0]).toMatchObject({ kind: 'detail', author: 'Bor', alts: { sl: 'Police' } })
    expect([removed, last]).toEqual([{ changed: true }, { changed: false, reason: 'photo-last' }])
    expect(await services.photos.rendition(window?.name ?? '', 640)).toBeNull()
    expect(await version()).toBe(before + 3)
  })
})

describe('A withdrawal', () => {
  test('takes the entry from the public at once and never gives its number again', async () => {
    const before = await version()

    const answers = await Promise.all([withdrawEntry(services, own), withdrawEntry(services, own)])
    const { number } = await seedEntry(services, contest, 'Klas')
    await services.deliver()

    expect(answers.filter(({ withdrawn }) => withdrawn)).toHaveLength(1)
    expect(await publicEntry(db, contest.contestId, 1)).toBeNull()
    expect([await version(), number]).toEqual([before + 2, 2])
    expect(services.letters.filter(({ subject }) => subject.includes('umaknjena'))).toHaveLength(1)
  })

  test('comes too late once the contest is counted', async () => {
    await db.contest.updateMany({ data: { countedAt: services.now() } })

    expect(await withdrawEntry(services, own)).toEqual({
      withdrawn: false,
      reason: 'contest-already-counted',
    })
  })
})

describe('A letter about what is missing', () => {
  const daysBefore = (end: Date, days: number, ms = 0) =>
    services.setClock(new Date(end.getTime() - days * 86_400_000 + ms))
  const reminders = async () => {
    await remindOfMissing(services)
    await remindOfMissing(services)
    await services.deliver()
    return services.letters.filter(({ subject }) => subject.includes('manjka'))
  }

  test('comes once, three days before the entries close', async () => {
    daysBefore(contest.contest.entriesCloseAt, 3, -1)
    const early = await reminders()
    daysBefore(contest.contest.entriesCloseAt, 3)
    const [letter, ...others] = await reminders()

    expect([early, others]).toEqual([[], []])
    expect(letter?.text).toContain('– fotografija od znotraj')
    expect(letter?.text).not.toContain('– fotografija od zunaj')
  })

  test('does not come to an entry that is complete', async () => {
    await added()
    await added('detail')
    for (const { id, kind } of await photosOf()) {
      const said = { kind, author: 'Ana', alts: { sl: 'Okno' } }
      await describePhoto(services, { ...own, photoId: id }, said)
    }
    await editEntry(services, own, details)
    daysBefore(contest.contest.entriesCloseAt, 3)

    expect(await reminders()).toEqual([])
  })
})
