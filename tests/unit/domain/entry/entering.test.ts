import { expect, test } from 'vitest'
import { codeRunsOutAt, confirmUntil, mayConfirm } from '#app/domain/entry/confirmation.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import { published as facts, timelineAround } from '../contest/velenje.ts'

const published = { ...timelineAround('2026-09-20'), ...facts }
const minute = 60_000
const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const { entriesOpenAt, entriesCloseAt, checkEndAt } = published

function answerTo(begunAt: Date, now = begunAt, contest = published): string {
  const decision = mayEnter(contest, { begunAt, now })
  return decision.allowed ? 'allowed' : decision.reason
}

test('A shop is entered from the opening instant until the first instant of the close', () => {
  expect([
    answerTo(after(entriesOpenAt, -1)),
    answerTo(entriesOpenAt),
    answerTo(after(entriesCloseAt, -1)),
    answerTo(entriesCloseAt),
  ]).toEqual(['entries-not-open-yet', 'allowed', 'allowed', 'entries-closed'])
})

test('An upload that began in time may finish within sixty seconds of the close and no later', () => {
  const lastInstant = after(entriesCloseAt, -1)

  expect([
    answerTo(lastInstant, after(entriesCloseAt, minute - 1)),
    answerTo(lastInstant, after(entriesCloseAt, minute)),
    answerTo(entriesCloseAt, after(entriesCloseAt, 1)),
    answerTo(after(entriesOpenAt, -1), entriesOpenAt),
  ]).toEqual(['allowed', 'entries-closed', 'entries-closed', 'entries-not-open-yet'])
})

test('No shop enters a draft or a contest that is cancelled', () => {
  const draft = { ...published, callPublishedAt: null }
  const cancelled = { ...published, cancelledAt: entriesOpenAt }

  expect([
    answerTo(entriesOpenAt, entriesOpenAt, draft),
    answerTo(entriesOpenAt, entriesOpenAt, cancelled),
  ]).toEqual(['call-not-published', 'entries-closed'])
})

test('What was sent is confirmed within 48 hours and while the last code after the close still runs', () => {
  const early = { submittedAt: entriesOpenAt, enteredById: null }
  const late = { submittedAt: after(entriesCloseAt, -1), enteredById: null }

  expect(confirmUntil(published, early)).toEqual(after(entriesOpenAt, 48 * 60 * minute))
  expect(confirmUntil(published, late)).toEqual(after(entriesCloseAt, 31 * minute))
  expect(codeRunsOutAt(published, early, entriesOpenAt)).toEqual(after(entriesOpenAt, 30 * minute))
  expect(codeRunsOutAt(published, late, after(entriesCloseAt, 29 * minute))).toEqual(
    after(entriesCloseAt, 31 * minute),
  )
})

test('A shop that was entered on its behalf has seven days and the whole check, never more', () => {
  const week = { submittedAt: entriesOpenAt, enteredById: 'clerk' }
  const late = { submittedAt: after(entriesCloseAt, -1), enteredById: 'clerk' }

  expect(confirmUntil(published, week)).toEqual(after(entriesOpenAt, 7 * 24 * 60 * minute))
  expect(confirmUntil(published, late)).toEqual(checkEndAt)
  expect(codeRunsOutAt(published, late, entriesCloseAt)).toEqual(checkEndAt)
})

test('An entry is confirmed until the last millisecond, and not in a cancelled contest', () => {
  const late = { submittedAt: after(entriesCloseAt, -1), enteredById: null }
  const until = confirmUntil(published, late)
  const cancelled = { ...published, cancelledAt: entriesCloseAt }

  expect([
    mayConfirm(published, late, after(until, -1)).allowed,
    mayConfirm(published, late, until).allowed,
    mayConfirm(cancelled, late, entriesCloseAt).allowed,
  ]).toEqual([true, false, false])
})
