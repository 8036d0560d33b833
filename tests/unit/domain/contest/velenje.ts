import type { Facts } from '#app/domain/contest/state.ts'
import { timelineOf } from '#app/domain/contest/preset-timeline.ts'
import type { Preset } from '#app/domain/contest/presets.ts'
import type { Timeline } from '#app/domain/contest/timeline.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'

export const zone = 'Europe/Ljubljana'

/** The timeline of a contest around a holiday in Velenje. */
export function timelineAround(holiday: string, preset: Preset = 'after-holiday'): Timeline {
  const day = dayOf(holiday)
  if (!day) throw new Error(`There is no day ${holiday}`)
  return timelineOf(preset, day, zone)
}

/** A call that is published, and nothing else has happened. */
export const published: Facts = {
  callPublishedAt: new Date('2026-08-01T08:00:00Z'),
  countedAt: null,
  resultPublishedAt: null,
  heldAt: null,
  cancelledAt: null,
}
