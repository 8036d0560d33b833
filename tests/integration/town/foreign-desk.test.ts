import { beforeEach, describe, expect, test } from 'vitest'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { acceptEntry, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { betterPhotoText, checkPhoto } from '#app/use-cases/photo/check-photo.ts'
import { publishNow } from '#app/use-cases/result/publish-now.ts'
import { viewCountedResult } from '#app/use-cases/result/view-counted-result.ts'
import { correctResult } from '#app/use-cases/result/correct-result.ts'
import { decideObjection } from '#app/use-cases/result/decide-objection.ts'
import { castBallot } from '#app/use-cases/vote/cast-ballot.ts'
import { testDatabase } from '#tests/support/database.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { marksOf, numbered } from '#tests/support/juries.ts'
import { everyRow } from '#tests/support/rows.ts'
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

type Desk = { townId: string; contestId: string; actorId: string }

const photoOf = async (entryId: string) =>
  (await db.photo.findFirstOrThrow({ where: { entryId }, select: { id: true } })).id

const verbs: readonly [string, (desk: Desk) => Promise<unknown>][] = [
  ['publishes a call', desk => publishCall(services, desk)],
  ['holds results', desk => holdResults(services, { ...desk, reason: 'Preverjamo' })],
  ['releases results', desk => releaseResults(services, { ...desk, reason: 'Že' })],
  [
    'publishes results now',
    desk => publishNow(services, { ...desk, reason: { code: 'announced', words: null } }),
  ],
  ['previews a result', desk => viewCountedResult(services, { ...desk, office: 'organiser' })],
  ['accepts an entry', desk => acceptEntry(services, { ...desk, entryId: theirs.entryId })],
  [
    'rejects an entry',
    desk => rejectEntry(services, { ...desk, entryId: theirs.entryId, reason: 'Ne.' }),
  ],
  [
    'places an entry',
    desk => placeEntry(services, { ...desk, entryId: theirs.entryId, place: null, stepFree: true }),
  ],
  [
    'checks a photo',
    async desk => {
      const photoId = await photoOf(theirs.entryId)
      return checkPhoto(services, { ...desk, photoId, verdict: 'good', reasons: [], seenAt: null })
    },
  ],
  [
    'betters the text of a photo',
    async desk => {
      const photoId = await photoOf(theirs.entryId)
      return betterPhotoText(services, { ...desk, photoId, alts: { sl: 'Tuje.' } })
    },
  ],
  [
    'decides an objection',
    desk => decideObjection(services, { ...desk, number: 1, granted: true, answer: 'Da.' }),
  ],
  [
    'corrects a result',
    desk => {
      const correction = { struck: [1], setAside: [], recognitions: [] }
      return correctResult(services, { ...desk, seen: 1, correction, reason: 'Kar tako.' })
    },
  ],
  [
    'invites a juror',
    desk =>
      inviteJuror(services, {
        ...desk,
        requestKey: services.random.uuid(services.now()),
        name: 'Fran',
        email: 'fran@jury.test',
        chair: false,
      }),
  ],
]

describe('With its own town’s id and the contest of another town nobody', () => {
  test.each(verbs)('%s', async (_, act) => {
    const { actorId } = ours
    const { contestId } = await draftContest(services, 'koper')
    const before = await everyRow(db)

    for (const foreign of [theirs.contestId, contestId]) {
      const desk = { townId: ours.townId, contestId: foreign, actorId }
      await expect(act(desk)).rejects.toThrow('No record was found')
    }

    expect(await everyRow(db)).toEqual(before)
    expect(services.queued).toEqual([])
  })
})

describe('In one’s own contest', () => {
  test('the check knows no entry of another', async () => {
    await db.entry.updateMany({ data: { acceptedAt: null, number: null } })
    const before = await everyRow(db)
    const request = { ...ours, entryId: theirs.entryId }

    const answers = [
      await acceptEntry(services, request),
      await rejectEntry(services, { ...request, reason: 'Ne.' }),
      await placeEntry(services, { ...request, place: null, stepFree: true }),
    ]

    const unknown = { decided: false, reason: 'entry-unknown' }
    expect(answers).toEqual([unknown, unknown, { placed: false, reason: 'entry-unknown' }])
    expect(await everyRow(db)).toEqual(before)
  })

  test('a juror gives no marks to an entry of another, nor in another contest', async () => {
    const juror = await db.juror.findUniqueOrThrow({ where: { id: ours.jurorId } })
    const before = await everyRow(db)

    const answers = []
    for (const at of [
      { contest: ours.contest, entryId: theirs.entryId },
      { contest: theirs.contest, entryId: theirs.entryId },
      { contest: theirs.contest, entryId: ours.entryId },
    ]) {
      const mutationId = services.random.uuid(services.now())
      const entry = await numbered(services, at.entryId)
      const { contest } = at
      const sheet = { contest, entry, juror, mutationId, basedOn: 0, marks: marksOf(10) }
      answers.push((await saveSheet(services, sheet)).saved)
    }

    expect(answers).toEqual([false, false, false])
    expect(await everyRow(db)).toEqual(before)
  })

  test('a vote with the key of another contest’s voter replaces nothing there', async () => {
    const requestKey = services.random.uuid(services.now())
    const ballot = await db.voter.findFirstOrThrow({ where: { contestId: theirs.contestId } })
    const before = await everyRow(db)

    const answer = await castBallot(services, {
      contest: ours.contest,
      voter: theirs.voter,
      requestKey,
      choices: { all: 1 },
      replaces: ballot.currentBallotId,
    })

    expect(answer).toEqual({ cast: false, reason: 'ballot-replaced-meanwhile' })
    expect(await everyRow(db)).toEqual(before)
  })
})
