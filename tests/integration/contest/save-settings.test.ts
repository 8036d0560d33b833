import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { saveSettings } from '#app/use-cases/contest/save-settings.ts'
import { testDatabase } from '#tests/support/database.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

test('A draft is changed in what is said and keeps the rest', async () => {
  const draft = await draftContest(services)
  const before = await contestById(db, draft.contestId)
  const rules = { ...before.rules, jury: { ...before.rules.jury, members: 7 } }
  const timeline = { ...before, votingCloseAt: new Date('2026-09-22T18:00:00Z') }
  const words = { ...before.words, rulesTexts: { sl: '**Rok** velja.' } }

  const answer = await saveSettings(services, {
    ...draft,
    changes: { titles: { sl: 'Nova izložba' }, rules, words, holiday: '2026-09-21' },
  })

  expect(answer).toEqual({ saved: true })
  const after = await contestById(db, draft.contestId)
  expect(after).toEqual({
    ...before,
    titles: { sl: 'Nova izložba' },
    rules,
    words,
    holiday: '2026-09-21',
  })
  const { votingCloseAt } = timeline
  const moved = { ...datesOf(before), votingCloseAt }
  await saveSettings(services, { ...draft, changes: { timeline: moved } })
  expect((await contestById(db, draft.contestId)).votingCloseAt).toEqual(votingCloseAt)
  const events = await db.auditEvent.findMany({ where: { action: 'contest.settings-saved' } })
  expect(events.map(({ actorId, details }) => [actorId, details])).toEqual([
    [draft.actorId, { changed: ['titles', 'rules', 'words', 'holiday'] }],
    [draft.actorId, { changed: ['timeline'] }],
  ])
})

test('From the call on nothing of it can be saved any more', async () => {
  const draft = await draftContest(services)
  await publishCall(services, draft)
  const before = await everyRow(db)

  const answer = await saveSettings(services, { ...draft, changes: { titles: { sl: 'Drugo' } } })

  expect(answer).toEqual({ saved: false, reason: 'call-already-published' })
  expect(await everyRow(db)).toEqual(before)
})

test('Another town’s draft is not there to be changed', async () => {
  const draft = await draftContest(services)
  const { townId } = await draftContest(services, 'ptuj')

  const act = saveSettings(services, { ...draft, townId, changes: { titles: { sl: 'Tuje' } } })

  await expect(act).rejects.toThrow()
  expect((await contestById(db, draft.contestId)).titles).toEqual({
    sl: 'Naj izložba',
    en: 'Best window',
  })
})

function datesOf(contest: Awaited<ReturnType<typeof contestById>>) {
  const { entriesOpenAt, entriesCloseAt, checkEndAt, votingOpenAt, votingCloseAt } = contest
  const { judgingOpenAt, judgingCloseAt, reviewEndAt, ceremonyAt, resultsAt } = contest
  const { objectionsEndAt, voterDataDeleteAt } = contest
  return {
    entriesOpenAt,
    entriesCloseAt,
    checkEndAt,
    votingOpenAt,
    votingCloseAt,
    judgingOpenAt,
    judgingCloseAt,
    reviewEndAt,
    ceremonyAt,
    resultsAt,
    objectionsEndAt,
    voterDataDeleteAt,
  }
}
