import { beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishDueResults } from '#app/use-cases/result/publish-result.ts'
import { noteResultLetters } from '#app/use-cases/result/result-letters.ts'
import { tellOfPublication } from '#app/use-cases/result/tell-offices.ts'
import { tick } from '#app/use-cases/tick.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const title = 'Naj izložba'
const shown = (instant: string) => datesIn('sl', 'Europe/Ljubljana').onDayAt(new Date(instant))
const letters = () => wordsIn('sl').publication.letters

async function tickAt(instant: string) {
  services.setClock(instant)
  await tick(services)
  await tick(services)
  await services.deliver()
}

/** To whom letters with a subject have gone, each as often as it has. */
function sentTo(subject: string): readonly string[] {
  return services.letters
    .filter(letter => letter.subject === subject)
    .map(({ to }) => to)
    .toSorted()
}

async function judgedWithChair() {
  const seeded = await seedJudged(services)
  await db.juror.updateMany({ where: { name: 'Ema' }, data: { chair: true } })
  services.letters.length = 0
  services.queued.length = 0
  return seeded
}

const offices = ['clerk@velenje.test', 'ema@jury.test']

describe('Organisers and the chair are told', () => {
  test('a day and two hours before the results that they come by themselves, once each', async () => {
    await judgedWithChair()
    await tickAt(instants.count)
    const soon = letters().soon(title, shown(instants.results))

    await tickAt('2026-10-02T10:29:59.999Z')
    const early = sentTo(soon)
    await tickAt('2026-10-02T10:30:00.000Z')
    const dayBefore = sentTo(soon)
    await tickAt('2026-10-03T08:30:00.000Z')

    expect([early, dayBefore]).toEqual([[], offices])
    expect(sentTo(soon)).toEqual([...offices, ...offices].toSorted())
    const [toClerk, toChair] = offices.map(to => services.letters.find(one => one.to === to)?.text)
    expect(toClerk).toContain('/organiser/velenje/2026/publication')
    expect(toChair).toContain('/jury/velenje/2026/publication')
    expect(services.letters.map(({ text }) => text).join()).not.toMatch(/Vrtnica|Klas|Sladko|Grad/)
  })

  test('again of an hour that was moved, and no more of the one that was', async () => {
    const { contestId } = await judgedWithChair()
    await tickAt(instants.count)
    services.setClock('2026-10-02T10:30:00.000Z')
    await tellOfPublication(services)
    const later = '2026-10-05T10:30:00.000Z'
    const data = { ceremonyAt: new Date('2026-10-05T09:00:00.000Z'), resultsAt: new Date(later) }
    await db.contest.update({ where: { id: contestId }, data })

    await services.deliver()
    const ofTheFirst = sentTo(letters().soon(title, shown(instants.results)))
    const ofTheSecondTooEarly = sentTo(letters().soon(title, shown(later)))
    await tickAt('2026-10-04T10:30:00.000Z')

    expect([ofTheFirst, ofTheSecondTooEarly]).toEqual([[], []])
    expect(sentTo(letters().soon(title, shown(later)))).toEqual(offices)
  })

  test('that the results are held, all but whoever holds them, with the reason', async () => {
    const { town, contestId, organiserId: actorId } = await judgedWithChair()
    const desk = { townId: town.id, contestId, actorId }

    await holdResults(services, { ...desk, code: 'ceremony-delayed', reason: 'Toča.' })
    await services.deliver()
    await releaseResults(services, { ...desk, reason: 'Sonce.' })
    await holdResults(services, { ...desk, code: 'objection', reason: null })
    await releaseResults(services, { ...desk, reason: 'Rešeno.' })
    await services.deliver()

    expect(sentTo(letters().held(title))).toEqual(['ema@jury.test'])
    const { 'ceremony-delayed': delayed } = wordsIn('sl').publication.holdReasons
    expect(services.letters[0]?.text).toContain(`${delayed} Toča.`)
  })

  test('that a jury which judged too little holds the results, when they did not come', async () => {
    const seeded = await seedContest(services)
    await seedEntry(services, seeded, 'Vrtnica')
    services.letters.length = 0
    services.queued.length = 0
    await tickAt(instants.count)

    await tickAt(instants.results)
    const atOnce = sentTo(letters().overdue(title))
    await tickAt('2026-10-03T10:35:00.000Z')

    expect(atOnce).toEqual([])
    expect(sentTo(letters().overdue(title))).toEqual(['clerk@velenje.test'])
    expect(services.letters.at(-1)?.text).toContain(
      wordsIn('sl').contest.holdReasons['jury-quorum-unmet'],
    )
  })
})

describe('Once the results are out', () => {
  test('each entrant is written to with their own awards and feedback, and each juror is thanked', async () => {
    const { contestId } = await judgedWithChair()
    const withdrawn = await db.entry.findFirstOrThrow({ where: { contestId, number: 3 } })
    await db.entry.update({ where: { id: withdrawn.id }, data: { withdrawnAt: services.now() } })
    await tickAt(instants.count)
    await tickAt(instants.beforeResults)
    services.letters.length = 0

    await tickAt(instants.results)

    const { toEntrant, toJuror, yourAwards, whatNext, yourThanks } = letters()
    const shops = ['grad@shops.test', 'klas@shops.test', 'vrtnica@shops.test']
    expect(sentTo(toEntrant(title))).toEqual(shops)
    expect(sentTo(toJuror(title))).toEqual(['ema@jury.test', 'fran@jury.test', 'gaja@jury.test'])
    const { result } = wordsIn('sl')
    const textTo = (to: string) => services.letters.find(letter => letter.to === to)?.text ?? ''
    expect(textTo('vrtnica@shops.test')).toContain(yourAwards('Vrtnica', result.place(1)))
    expect(textTo('grad@shops.test')).toContain(
      yourAwards('Grad', `${result.place(3)}, ${result.audienceAward}`),
    )
    expect(textTo('grad@shops.test')).toContain(whatNext)
    expect(textTo('klas@shops.test')).not.toContain(yourThanks('Klas'))
    const { id } = await db.entry.findFirstOrThrow({ where: { contestId, number: 2 } })
    expect(textTo('klas@shops.test')).toContain(`/my/entries/${id}/feedback`)
    expect(textTo('klas@shops.test')).not.toMatch(/Vrtnica|Grad/)
  })

  test('every letter is noted once, by however many processes in however many batches', async () => {
    const { contestId } = await judgedWithChair()
    await tickAt(instants.count)
    const model = await db.entry.findFirstOrThrow({ where: { contestId, number: 1 } })
    const more = Array.from({ length: 230 }, (_, index) => ({
      ...model,
      stories: {},
      id: services.random.uuid(services.now()),
      requestKey: services.random.uuid(services.now()),
      number: 100 + index,
    }))
    await db.entry.createMany({ data: more })
    services.setClock(instants.results)
    await publishDueResults(services)

    for (let round = 0; round < 5; round++) {
      await Promise.all([1, 2, 3].map(() => noteResultLetters(services)))
    }

    const noted = await db.mail.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } })
    const counts = Object.fromEntries(noted.map(({ kind, _count }) => [kind, _count]))
    expect(counts).toMatchObject({ 'results-for-entrant': 234, 'results-for-juror': 3 })
    const queued = services.queued.map(({ payload }) => payload.id)
    expect(new Set(queued).size).toBe(queued.length)
    const { resultLettersAt } = await db.contest.findUniqueOrThrow({ where: { id: contestId } })
    expect(resultLettersAt).toEqual(services.now())
  })
})
