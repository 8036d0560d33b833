import { Temporal } from 'temporal-polyfill'
import { instantOf } from '../town/zoned-time.ts'
import type { Preset } from './presets.ts'
import { gaps } from './staff-days.ts'
import type { Timeline } from './timeline.ts'
import {
  afterWorkingDays,
  beforeWorkingDays,
  workingDayFrom,
  workingDayUntil,
} from './working-days.ts'

type Day = Temporal.PlainDate
type Days = Readonly<
  Record<
    | 'entriesOpen'
    | 'entriesClose'
    | 'checkEnd'
    | 'votingOpen'
    | 'votingClose'
    | 'judgingClose'
    | 'review'
    | 'ceremony',
    Day
  >
>

/** Free days may put the opening off this close to the holiday; then voting closes later. */
const fewestVotingDays = 4
const objectionDays = 8
const voterDataDays = 90

/**
 * The timeline of a preset around the holiday, in the town's wall times. Steps that need staff fall on
 * working days; the check has two of them, two lie between it and the vote, three between minutes and ceremony.
 */
export function timelineOf(preset: Preset, holiday: Day, timeZone: string): Timeline {
  const days = preset === 'after-holiday' ? afterHoliday(holiday) : onHoliday(holiday)
  const at = (day: Day, wallTime: string) => instantOf(day, wallTime, timeZone)
  return {
    entriesOpenAt: at(days.entriesOpen, '09:00'),
    entriesCloseAt: at(days.entriesClose, '24:00'),
    checkEndAt: at(days.checkEnd, '24:00'),
    votingOpenAt: at(days.votingOpen, '08:00'),
    votingCloseAt: at(days.votingClose, '20:00'),
    judgingOpenAt: at(days.votingOpen, '08:00'),
    judgingCloseAt: at(days.judgingClose, '15:00'),
    reviewEndAt: at(days.review, '15:00'),
    ceremonyAt: at(days.ceremony, '11:00'),
    resultsAt: at(days.ceremony, '12:30'),
    objectionsEndAt: at(workingDayFrom(days.ceremony.add({ days: objectionDays })), '24:00'),
    voterDataDeleteAt: at(days.ceremony.add({ days: voterDataDays }), '24:00'),
  }
}

/** Velenje's calls of 2017 and 2019; what falls on a free day is put off, and what follows with it. */
function afterHoliday(holiday: Day): Days {
  const entriesClose = holiday.subtract({ days: 11 })
  const checked = later(holiday.subtract({ days: 8 }), afterWorkingDays(entriesClose, 1))
  const checkEnd = workingDayFrom(checked)
  const judgingClose = workingDayFrom(holiday.add({ days: 5 }))
  const minutes = afterWorkingDays(judgingClose, gaps.minutesToCeremony)
  const posters = afterWorkingDays(checkEnd, gaps.checkToVoting)
  const votingOpen = later(holiday.subtract({ days: 6 }), posters)
  return {
    entriesOpen: workingDayFrom(holiday.subtract({ days: 30 })),
    entriesClose,
    checkEnd,
    votingOpen,
    votingClose: later(holiday.add({ days: 3 }), votingOpen.add({ days: fewestVotingDays })),
    judgingClose,
    review: judgingClose,
    ceremony: firstSaturdayFrom(later(holiday.add({ days: 9 }), minutes)),
  }
}

/** The ceremony cannot be put off, so that everything on a free day is brought forward. */
function onHoliday(holiday: Day): Days {
  const minutes = beforeWorkingDays(holiday, gaps.minutesToCeremony)
  const review = workingDayUntil(earlier(holiday.subtract({ days: 4 }), minutes))
  const lastDay = holiday.subtract({ days: 5 })
  const votingOpen = holiday.subtract({ days: 17 })
  const checked = beforeWorkingDays(votingOpen, gaps.checkToVoting)
  const checkEnd = workingDayUntil(earlier(holiday.subtract({ days: 18 }), checked))
  return {
    entriesOpen: workingDayFrom(holiday.subtract({ days: 45 })),
    entriesClose: earlier(holiday.subtract({ days: 21 }), beforeWorkingDays(checkEnd, 1)),
    checkEnd,
    votingOpen,
    votingClose: earlier(lastDay, review.subtract({ days: 1 })),
    judgingClose: workingDayUntil(earlier(lastDay, review)),
    review,
    ceremony: holiday,
  }
}

function later(a: Day, b: Day): Day {
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b
}

function earlier(a: Day, b: Day): Day {
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b
}

function firstSaturdayFrom(day: Day): Day {
  return day.add({ days: (6 - day.dayOfWeek + 7) % 7 })
}
