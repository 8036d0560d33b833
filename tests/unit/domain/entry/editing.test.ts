import { expect, test } from 'vitest'
import { mayChooseCategory, mayEditEntry, mayWithdraw } from '#app/domain/entry/editing.ts'
import { published as facts, timelineAround } from '../contest/velenje.ts'

const confirmedAt = new Date('2026-08-25T08:00:00Z')
const entry = {
  number: null,
  confirmedAt,
  acceptedAt: null,
  rejectedAt: null,
  withdrawnAt: null,
  completionDueAt: null,
}
const contest = { ...timelineAround('2026-09-20'), ...facts }
const { checkEndAt } = contest
const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms)

test('An entry is changed until the last millisecond of the check', () => {
  const accepted = { ...entry, number: 4, acceptedAt: confirmedAt }

  expect([
    mayEditEntry(entry, contest, after(checkEndAt, -1)).allowed,
    mayEditEntry(accepted, contest, after(checkEndAt, -1)).allowed,
    mayEditEntry(entry, contest, checkEndAt),
  ]).toEqual([true, true, { allowed: false, reason: 'editing-closed' }])
})

test('An entry that is asked to be completed is changed until that deadline instead', () => {
  const completionDueAt = after(checkEndAt, 3_600_000)
  const asked = { ...entry, completionDueAt }

  expect([
    mayEditEntry(asked, contest, after(completionDueAt, -1)).allowed,
    mayEditEntry(asked, contest, completionDueAt).allowed,
  ]).toEqual([true, false])
})

test('An entry that is not in the running is neither changed nor withdrawn', () => {
  const now = confirmedAt
  const outside = [
    { ...entry, confirmedAt: null },
    { ...entry, rejectedAt: now },
    { ...entry, withdrawnAt: now },
  ]

  const answers = outside.flatMap(one => [
    mayEditEntry(one, contest, now),
    mayWithdraw(one, contest, now),
  ])
  expect(answers).toEqual(Array(6).fill({ allowed: false, reason: 'entry-not-open' }))
})

test('An entry is withdrawn until the contest is counted, also while it is voted on', () => {
  const counted = { ...contest, countedAt: contest.reviewEndAt }

  expect([
    mayWithdraw(entry, contest, contest.votingOpenAt).allowed,
    mayWithdraw(entry, counted, contest.reviewEndAt),
  ]).toEqual([true, { allowed: false, reason: 'contest-already-counted' }])
})

test('The category is chosen anew until the entry has its number, and only among those of the contest', () => {
  const known = [{ key: 'all' }, { key: 'food' }]
  const first = { number: null, category: 'all' }
  const numbered = { number: 4, category: 'all' }

  expect([
    mayChooseCategory(first, 'food', known).allowed,
    mayChooseCategory(numbered, 'all', known).allowed,
    mayChooseCategory(numbered, 'food', known),
    mayChooseCategory(first, 'constructor', known),
  ]).toEqual([
    true,
    true,
    { allowed: false, reason: 'category-fixed' },
    { allowed: false, reason: 'category-unknown' },
  ])
})
