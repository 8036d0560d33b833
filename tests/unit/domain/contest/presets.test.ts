import { describe, expect, it } from 'vitest'
import { cards } from '#app/domain/contest/cards.ts'
import { defaultRules, type Preset } from '#app/domain/contest/presets.ts'
import { problemsOfRules, rulesSchema } from '#app/domain/contest/rules.ts'
import { problemsOfTimeline, timelineSteps } from '#app/domain/contest/timeline.ts'
import { timelineAround, zone } from './velenje.ts'

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})

function wallTimes(holiday: string, preset?: Preset) {
  const timeline = timelineAround(holiday, preset)
  return Object.fromEntries(timelineSteps.map(step => [step, wall.format(timeline[step])]))
}

describe('After the holiday', () => {
  it('a contest of 2026 runs as the towns’ practice has it', () => {
    expect(wallTimes('2026-09-20')).toEqual({
      entriesOpenAt: '2026-08-21 09:00',
      entriesCloseAt: '2026-09-10 00:00',
      checkEndAt: '2026-09-13 00:00',
      votingOpenAt: '2026-09-14 08:00',
      votingCloseAt: '2026-09-23 20:00',
      judgingOpenAt: '2026-09-14 08:00',
      judgingCloseAt: '2026-09-25 15:00',
      reviewEndAt: '2026-09-25 15:00',
      ceremonyAt: '2026-10-03 11:00',
      resultsAt: '2026-10-03 12:30',
      objectionsEndAt: '2026-10-12 00:00',
      voterDataDeleteAt: '2027-01-02 00:00',
    })
  })

  it.each([
    ['2017-09-20', '2017-09-30 11:00'],
    ['2019-09-20', '2019-10-05 11:00'],
  ])('Velenje’s winners around %s were announced on %s', (holiday, ceremony) => {
    expect(wallTimes(holiday).ceremonyAt).toBe(ceremony)
  })

  it('entries of 2019 closed with 9 September, as its call says', () => {
    expect(wallTimes('2019-09-20').entriesCloseAt).toBe('2019-09-10 00:00')
  })

  it('winners are announced on a Saturday nine to fifteen days on, whatever day the holiday is', () => {
    const days = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10),
    )

    const gaps = days.map(day => {
      const { ceremonyAt } = timelineAround(day)
      const on = new Date(`${wall.format(ceremonyAt).slice(0, 10)}T00:00:00Z`)
      return { weekday: on.getUTCDay(), gap: (on.getTime() - Date.parse(day)) / 86_400_000 }
    })

    expect(new Set(gaps.map(({ weekday }) => weekday))).toEqual(new Set([6]))
    expect([...new Set(gaps.map(({ gap }) => gap))].sort((a, b) => a - b)).toEqual([
      9, 10, 11, 12, 13, 14, 15,
    ])
  })
})

describe('On the holiday', () => {
  it('a contest of 2026 ends before it and announces its winners on it', () => {
    expect(wallTimes('2026-09-20', 'on-holiday')).toEqual({
      entriesOpenAt: '2026-08-06 09:00',
      entriesCloseAt: '2026-08-31 00:00',
      checkEndAt: '2026-09-03 00:00',
      votingOpenAt: '2026-09-03 08:00',
      votingCloseAt: '2026-09-15 20:00',
      judgingOpenAt: '2026-09-03 08:00',
      judgingCloseAt: '2026-09-15 15:00',
      reviewEndAt: '2026-09-16 15:00',
      ceremonyAt: '2026-09-20 11:00',
      resultsAt: '2026-09-20 12:30',
      objectionsEndAt: '2026-09-29 00:00',
      voterDataDeleteAt: '2026-12-20 00:00',
    })
  })
})

describe('Both presets', () => {
  it.each<Preset>(['after-holiday', 'on-holiday'])('stand in order on every day: %s', preset => {
    const days = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10),
    )

    const broken = days.filter(day => problemsOfTimeline(timelineAround(day, preset)).length > 0)

    expect(broken).toEqual([])
  })
})

describe('The rules a contest starts from', () => {
  it.each(cards)('can be counted by: %s', card => {
    const rules = defaultRules(card)

    expect(rulesSchema.parse(rules)).toEqual(rules)
    expect(problemsOfRules(rules)).toEqual([])
  })

  it('weigh Velenje’s five criteria to a hundred', () => {
    const { criteria } = defaultRules('jury-only')

    expect(criteria.map(({ key, weight, assess }) => [key, weight, assess])).toEqual([
      ['theme', 30, 'photo-or-visit'],
      ['window', 25, 'photo-or-visit'],
      ['interior', 20, 'photo-or-visit'],
      ['offer', 15, 'visit-only'],
      ['staff', 10, 'visit-only'],
    ])
  })
})
