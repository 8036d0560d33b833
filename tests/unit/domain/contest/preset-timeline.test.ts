import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type Preset, presets } from '#app/domain/contest/presets.ts'
import { timelineOf } from '#app/domain/contest/preset-timeline.ts'
import { staffProblems } from '#app/domain/contest/staff-days.ts'
import { problemsOfTimeline, type Timeline, timelineSteps } from '#app/domain/contest/timeline.ts'
import { workingDaysBetween } from '#app/domain/contest/working-days.ts'
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

/** Every day of the years for which a contest may be set up with this version. */
const everyDay: readonly Temporal.PlainDate[] = Array.from({ length: 2557 }, (_, day) =>
  Temporal.PlainDate.from('2026-01-01').add({ days: day }),
)

const everyTimeline = {
  'after-holiday': around('after-holiday'),
  'on-holiday': around('on-holiday'),
} satisfies Record<Preset, unknown>

function around(preset: Preset) {
  return everyDay.map(day => ({ day, timeline: timelineOf(preset, day, zone) }))
}

describe('After the holiday', () => {
  it('a contest of 2026 runs as the towns’ practice has it, its check put off to a Monday', () => {
    expect(wallTimes('2026-09-20')).toEqual({
      entriesOpenAt: '2026-08-21 09:00',
      entriesCloseAt: '2026-09-10 00:00',
      checkEndAt: '2026-09-15 00:00',
      votingOpenAt: '2026-09-17 08:00',
      votingCloseAt: '2026-09-23 20:00',
      judgingOpenAt: '2026-09-17 08:00',
      judgingCloseAt: '2026-09-25 15:00',
      reviewEndAt: '2026-09-25 15:00',
      ceremonyAt: '2026-10-03 11:00',
      resultsAt: '2026-10-03 12:30',
      objectionsEndAt: '2026-10-13 00:00',
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

  it('winners are announced on a Saturday nine to fifteen days on, now and then a week later', () => {
    const gaps = everyTimeline['after-holiday'].map(({ day, timeline }) => {
      const on = Temporal.PlainDate.from(wall.format(timeline.ceremonyAt).slice(0, 10))
      return { weekday: on.dayOfWeek, gap: day.until(on).days }
    })

    expect(new Set(gaps.map(({ weekday }) => weekday))).toEqual(new Set([6]))
    expect(Math.min(...gaps.map(({ gap }) => gap))).toBe(9)
    expect(Math.max(...gaps.map(({ gap }) => gap))).toBeLessThanOrEqual(22)
    const late = gaps.filter(({ gap }) => gap > 15)
    expect(late.length / gaps.length).toBeLessThan(0.05)
  })
})

describe('On the holiday', () => {
  it('a contest of 2026 ends before it and announces its winners on it', () => {
    expect(wallTimes('2026-09-20', 'on-holiday')).toEqual({
      entriesOpenAt: '2026-08-06 09:00',
      entriesCloseAt: '2026-08-28 00:00',
      checkEndAt: '2026-09-01 00:00',
      votingOpenAt: '2026-09-03 08:00',
      votingCloseAt: '2026-09-14 20:00',
      judgingOpenAt: '2026-09-03 08:00',
      judgingCloseAt: '2026-09-15 15:00',
      reviewEndAt: '2026-09-15 15:00',
      ceremonyAt: '2026-09-20 11:00',
      resultsAt: '2026-09-20 12:30',
      objectionsEndAt: '2026-09-29 00:00',
      voterDataDeleteAt: '2026-12-20 00:00',
    })
  })
})

describe.each(presets)('Around every day of 2026 to 2032 the preset %s', preset => {
  const daysOn = (holds: (timeline: Timeline) => boolean) =>
    everyTimeline[preset].filter(({ timeline }) => !holds(timeline)).map(({ day }) => `${day}`)

  it('stands in order', () => {
    expect(daysOn(timeline => problemsOfTimeline(timeline).length === 0)).toEqual([])
  })

  it('lets staff work on working days, with time for posters and prizes', () => {
    expect(daysOn(timeline => staffProblems(timeline, zone).length === 0)).toEqual([])
  })

  it('leaves two working days to check entries', () => {
    const checked = daysOn(
      ({ entriesCloseAt, checkEndAt }) => workingDaysBetween(entriesCloseAt, checkEndAt, zone) >= 2,
    )

    expect(checked).toEqual([])
  })

  it('lets people vote for four days at least', () => {
    const days = 4 * 86_400_000

    expect(
      daysOn(
        ({ votingOpenAt, votingCloseAt }) =>
          votingCloseAt.getTime() - votingOpenAt.getTime() >= days,
      ),
    ).toEqual([])
  })
})
