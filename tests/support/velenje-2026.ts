import type { Timeline } from '#app/domain/contest/timeline.ts'

/**
 * The dates of the contest that most tests play, around the holiday of 20 September 2026. They are dates
 * that an organiser has set by hand: the preset would put the check off to a working day.
 */
export const velenje2026: Timeline = {
  entriesOpenAt: new Date('2026-08-21T07:00:00Z'),
  entriesCloseAt: new Date('2026-09-09T22:00:00Z'),
  checkEndAt: new Date('2026-09-12T22:00:00Z'),
  votingOpenAt: new Date('2026-09-14T06:00:00Z'),
  votingCloseAt: new Date('2026-09-23T18:00:00Z'),
  judgingOpenAt: new Date('2026-09-14T06:00:00Z'),
  judgingCloseAt: new Date('2026-09-25T13:00:00Z'),
  reviewEndAt: new Date('2026-09-25T13:00:00Z'),
  ceremonyAt: new Date('2026-10-03T09:00:00Z'),
  resultsAt: new Date('2026-10-03T10:30:00Z'),
  objectionsEndAt: new Date('2026-10-11T22:00:00Z'),
  voterDataDeleteAt: new Date('2027-01-01T23:00:00Z'),
}
