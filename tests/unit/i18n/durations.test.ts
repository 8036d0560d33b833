import { describe, expect, it } from 'vitest'
import { durationIn } from '#app/i18n/durations.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

describe('A span of time', () => {
  it.each([
    [30 * minute, '30 minut', '30 minutes'],
    [hour, '1 ura', '1 hour'],
    [90 * minute, '90 minut', '90 minutes'],
    [48 * hour, '48 ur', '48 hours'],
    [30 * day, '30 dni', '30 days'],
    [365 * day, '1 leto', '1 year'],
  ])('of %s milliseconds is said as %s and %s', (span, slovenian, english) => {
    expect([durationIn('sl', span), durationIn('en', span)]).toEqual([slovenian, english])
  })

  it('that is not whole in minutes is a mistake', () => {
    expect(() => durationIn('sl', 1)).toThrow('Not whole minutes: 1 ms')
  })
})
