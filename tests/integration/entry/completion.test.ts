import { beforeEach, describe, expect, test } from 'vitest'
import { lastCompletion } from '#app/data/entry/completions.ts'
import { listedEntries } from '#app/data/entry/desk-list.ts'
import { answerCompletion } from '#app/use-cases/entry/answer-completion.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { person, seedContest, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { theDay } from '#tests/support/days.ts'
import { deskOf } from '#tests/support/places.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let desk: ReturnType<typeof deskOf>
let entry: { entryId: string; ownerId: string }
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  desk = deskOf(seeded)
  entry = await submitEntry(services, seeded, 'Čevelj')
  await services.deliver()
  services.letters.splice(0)
})

const ask = (text = 'Fotografija je temna.', day = '2026-08-25') =>
  askForCompletion(services, {
    ...desk,
    entryId: entry.entryId,
    text,
    dueOn: theDay(day),
  })
const answer = () => answerCompletion(services, entry)
const status = async () => (await listedEntries(db, desk, services.now()))[0]?.status

describe('Asking for completion', () => {
  test('tells the owner what to complete, until when and where', async () => {
    expect(await ask()).toEqual({ asked: true })
    await services.deliver()

    expect(services.letters).toEqual([
      {
        to: 'čevelj@shops.test',
        subject: expect.stringContaining('Čevelj'),
        text: expect.stringMatching(
          /do vključno torka, 25\. avgusta 2026, do 23\.59[^]*Fotografija je temna\.[^]*\/my\/entries\//,
        ),
      },
    ])
  })

  test('a second time sends a second letter, counts by itself and leaves both in the log', async () => {
    await ask()
    services.setClock('2026-08-22T08:00:00Z')
    await ask('Manjka zgodba.', '2026-08-28')
    await services.deliver()

    const texts = services.letters.map(({ text }) => text)
    expect(texts).toEqual([
      expect.stringContaining('Fotografija je temna.'),
      expect.stringContaining('Manjka zgodba.'),
    ])
    expect((await lastCompletion(db, entry.entryId))?.text).toBe('Manjka zgodba.')
    const asked = await db.auditEvent.findMany({
      where: { action: 'entry.completion-asked' },
      orderBy: { at: 'asc' },
    })
    expect(asked.map(({ reason }) => reason)).toEqual(['Fotografija je temna.', 'Manjka zgodba.'])
  })

  test('twice with the same form is one asking', async () => {
    const answers = await Promise.all([ask(), ask(), ask()])

    expect(answers).toEqual(Array(3).fill({ asked: true }))
    expect([await db.completion.count(), services.queued.length]).toEqual([1, 1])
  })

  test('is refused for a decided entry, a day that is past and one after the check', async () => {
    const refused = [await ask('…', '2026-08-20'), await ask('…', '2026-09-13')]
    await acceptEntry(services, { ...desk, entryId: entry.entryId })

    expect([...refused, await ask()]).toEqual(
      ['completion-due-past', 'completion-due-late', 'entry-already-decided'].map(reason => {
        return { asked: false, reason }
      }),
    )
    expect(await db.completion.count()).toBe(0)
  })
})

describe('Answering', () => {
  test('brings the entry back to the check, once, and is in the log', async () => {
    await ask()
    const before = await status()

    const answers = [await answer(), await answer()]

    expect([before, ...answers, await status()]).toEqual([
      'asked',
      { answered: true },
      { answered: true },
      'submitted',
    ])
    expect(await db.auditEvent.count({ where: { action: 'entry.completion-answered' } })).toBe(1)
  })

  test('is possible after the deadline, when the entry has come up on the desk', async () => {
    await ask()
    services.setClock('2026-08-25T22:00:00Z')
    const before = await status()

    expect([before, await answer(), await status()]).toEqual([
      'overdue',
      { answered: true },
      'submitted',
    ])
  })

  test('is for the owner alone, of what was asked, before the decision', async () => {
    const stranger = await person(services, 'tuja@shops.test')
    const unasked = await answer()
    await ask()
    const foreign = await answerCompletion(services, { ...entry, ownerId: stranger.id })
    await acceptEntry(services, { ...desk, entryId: entry.entryId })

    expect([unasked, foreign, await answer()]).toEqual(
      ['nothing-asked', 'entry-unknown', 'entry-already-decided'].map(reason => {
        return { answered: false, reason }
      }),
    )
  })
})
