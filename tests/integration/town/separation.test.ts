import { beforeEach, describe, expect, test } from 'vitest'
import { contestById, contestsOfTowns, lockContest } from '#app/data/contest/contests.ts'
import { findEntryByRequest } from '#app/data/entry/entering.ts'
import {
  entriesForDesk,
  entriesOfOwner,
  entryForDesk,
  entryOfOwner,
  publicEntry,
} from '#app/data/entry/entries.ts'
import { listedEntries } from '#app/data/entry/desk-list.ts'
import { entriesOnMap, placeOfEntry, placesOfOthers, placesOfTown } from '#app/data/entry/places.ts'
import { contestsOfJuror, jurorOf, juryForDesk } from '#app/data/jury/jurors.ts'
import { progressOfJury, sheetsPerEntry } from '#app/data/jury/progress.ts'
import { revisionOfMutation, sheetsOfJuror } from '#app/data/jury/sheets.ts'
import { townsOfMember } from '#app/data/people/people.ts'
import { entryForFeedback } from '#app/data/result/feedback.ts'
import { officesOf } from '#app/data/result/notices.ts'
import { ballotOfRequest, currentBallot } from '#app/data/vote/ballots.ts'
import { findVoterSession } from '#app/data/vote/voter-sessions.ts'
import { marksOf } from '#tests/support/juries.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testServices } from '#tests/support/services.ts'
import { type Furnished, furnishedTown } from '#tests/support/two-towns.ts'

const { db } = testDatabase()
const services = testServices(db)
let ours: Furnished
let theirs: Furnished
beforeEach(async () => {
  ours = await furnishedTown(services, 'velenje')
  theirs = await furnishedTown(services, 'ptuj')
})

describe('A town’s desk gets', () => {
  test('its own entries and none of another town’s contest', async () => {
    const own = await entriesForDesk(db, ours)

    expect(own.map(({ id }) => id)).toEqual([ours.entryId])
    expect(await entriesForDesk(db, { ...theirs, townId: ours.townId })).toEqual([])
  })

  test('one entry of its own, and none through another’s town, contest or entry', async () => {
    const mixtures = [
      { ...theirs, townId: ours.townId },
      { ...theirs, contestId: ours.contestId },
      { ...ours, entryId: theirs.entryId },
      { ...ours, townId: theirs.townId },
      { ...ours, contestId: theirs.contestId },
    ]

    const own = await entryForDesk(db, ours)
    const others = await Promise.all(mixtures.map(at => entryForDesk(db, at)))

    expect(own?.email).toBe('shop@velenje.test')
    expect(others).toEqual(Array(5).fill(null))
  })

  test('its own list of entries and progress of its own jury', async () => {
    const foreign = { ...theirs, townId: ours.townId }
    const now = services.now()

    expect((await listedEntries(db, ours, now)).map(({ id }) => id)).toEqual([ours.entryId])
    expect(await listedEntries(db, foreign, now)).toEqual([])
    const criteria = Object.keys(marksOf(1))
    const [own, none] = [
      { ...ours, criteria },
      { ...foreign, criteria },
    ]
    expect((await progressOfJury(db, own)).map(({ complete }) => complete)).toEqual([1])
    expect((await sheetsPerEntry(db, own)).map(({ sheets }) => sheets)).toEqual([1])
    expect(await sheetsPerEntry(db, none)).toEqual([])
  })

  test('places of its own entries alone', async () => {
    const place = { latitude: 46.36, longitude: 15.1106 }
    const data = { ...place, stepFree: true }
    await db.entry.updateMany({ where: { id: theirs.entryId }, data })

    const mixtures = [
      { ...theirs, townId: ours.townId },
      { ...ours, entryId: theirs.entryId },
    ]
    const others = await Promise.all(mixtures.map(at => placeOfEntry(db, at)))

    expect(await placeOfEntry(db, theirs)).toEqual({ place, stepFree: true })
    expect(others).toEqual([null, null])
    expect(await placesOfTown(db, theirs.townId)).toEqual([place])
    expect(await placesOfTown(db, ours.townId)).toEqual([])
    expect(await placesOfOthers(db, ours)).toEqual([])
    expect((await entriesOnMap(db, ours.contestId)).map(({ place }) => place)).toEqual([null])
  })

  test('its own jury alone', async () => {
    const own = await juryForDesk(db, ours)

    expect(own.map(({ person }) => person.email)).toEqual(['juror@velenje.test'])
    expect(await juryForDesk(db, { ...theirs, townId: ours.townId })).toEqual([])
  })

  test('its own contests alone, though they are called alike', async () => {
    const contests = await contestsOfTowns(db, [ours.townId])

    expect(contests.map(({ id, slug }) => ({ id, slug }))).toEqual([
      { id: ours.contestId, slug: theirs.contest.slug },
    ])
  })

  test('no lock on a contest of another town', async () => {
    const lock = (at: { townId: string; contestId: string }) =>
      db.$transaction(tx => lockContest(tx, at))

    expect((await lock(ours)).id).toBe(ours.contestId)
    await expect(lock({ ...theirs, townId: ours.townId })).rejects.toThrow('No record was found')
  })

  test('letters about its results for its own organisers and chair alone', async () => {
    const offices = await officesOf(db, ours)

    expect(offices).toEqual([
      { personId: ours.actorId, office: 'organiser' },
      { personId: ours.jurorPersonId, office: 'chair' },
    ])
  })

  test('to be a desk for its own organisers alone', async () => {
    const towns = await townsOfMember(db, ours.actorId, 'organiser')

    expect(towns.map(({ slug }) => slug)).toEqual(['velenje'])
    expect(await townsOfMember(db, ours.ownerId, 'organiser')).toEqual([])
  })
})

describe('A person gets', () => {
  test('their own entries alone', async () => {
    const [own, one] = [
      await entriesOfOwner(db, ours.ownerId),
      await entryOfOwner(db, { entryId: ours.entryId, ownerId: ours.ownerId }),
    ]

    expect([own.map(({ id }) => id), one?.id]).toEqual([[ours.entryId], ours.entryId])
    const others = { entryId: theirs.entryId, ownerId: ours.ownerId }
    expect(await entryOfOwner(db, others)).toBeNull()
    expect(await entryForFeedback(db, others)).toBeNull()
    expect(await entryForFeedback(db, { ...others, ownerId: theirs.ownerId })).not.toBeNull()
    const { contestId, entryRequestKey: requestKey } = theirs
    expect(
      await findEntryByRequest(db, { contestId, requestKey, ownerId: ours.ownerId }),
    ).toBeNull()
  })

  test('their own seat on their own jury alone', async () => {
    const seats = [
      { contestId: ours.contestId, personId: ours.jurorPersonId },
      { contestId: theirs.contestId, personId: ours.jurorPersonId },
      { contestId: ours.contestId, personId: theirs.jurorPersonId },
    ]

    const found = await Promise.all(seats.map(at => jurorOf(db, at)))

    expect(found.map(juror => juror && juror.id)).toEqual([ours.jurorId, null, null])
    const contests = await contestsOfJuror(db, ours.jurorPersonId)
    expect(contests.map(({ at }) => at)).toEqual([{ town: 'velenje', contest: '2026' }])
  })

  test('their own sheets alone', async () => {
    const { mutationId } = theirs
    const across = [
      { jurorId: ours.jurorId, entryId: theirs.entryId, mutationId },
      { jurorId: theirs.jurorId, entryId: ours.entryId, mutationId },
      { jurorId: ours.jurorId, entryId: ours.entryId, mutationId },
    ]

    const sheets = await sheetsOfJuror(db, ours.jurorId)

    expect(sheets.map(({ entryId }) => entryId)).toEqual([ours.entryId])
    expect(await Promise.all(across.map(at => revisionOfMutation(db, at)))).toEqual(
      Array(3).fill(null),
    )
  })

  test('their own right to vote and ballot, in the contest they were given for', async () => {
    const { contestId } = theirs
    const { tokenHash, ballotRequestKey: requestKey, voter } = ours

    const own = { contestId: ours.contestId, tokenHash }
    expect(await findVoterSession(db, own, services.now())).toEqual(voter)
    expect(await findVoterSession(db, { contestId, tokenHash }, services.now())).toBeNull()
    expect(await ballotOfRequest(db, { contestId, requestKey })).toBeNull()
    expect(await currentBallot(db, { ...voter, contestId })).toBeNull()
    expect((await currentBallot(db, voter))?.choices).toEqual({ all: 1 })
  })
})

test('An entry’s number means the entry of this contest.', async () => {
  const entries = [
    await publicEntry(db, ours.contestId, 1),
    await publicEntry(db, theirs.contestId, 1),
  ]

  expect(entries.map(entry => entry?.id)).toEqual([ours.entryId, theirs.entryId])
  expect((await contestById(db, ours.contestId)).town.slug).toBe('velenje')
})
