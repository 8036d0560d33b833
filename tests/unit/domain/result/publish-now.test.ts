import { describe, expect, it } from 'vitest'
import type { Phase } from '#app/domain/contest/state.ts'
import { isPublicationHour, mayPublishNow } from '#app/domain/result/publish-now.ts'
import type { HoldReason } from '#app/domain/result/publication.ts'

const ceremonyAt = new Date('2026-10-03T09:00:00Z')
const resultsAt = new Date('2026-10-03T10:30:00Z')
const justBefore = (instant: Date) => new Date(instant.getTime() - 1)

function ask(phase: Phase, now = ceremonyAt, holds: readonly HoldReason[] = []) {
  const decision = mayPublishNow({ phase }, { ceremonyAt, now, holds })
  return decision.allowed ? 'allowed' : decision.reason
}

describe('Results may be asked for before their latest hour', () => {
  it('from the ceremony on and not a millisecond earlier', () => {
    expect(ask('counted')).toBe('allowed')
    expect(ask('counted', justBefore(ceremonyAt))).toBe('before-ceremony')
  })

  it('only once they are counted, and while they are not out', () => {
    const answers = (
      ['draft', 'announced', 'entries', 'check', 'voting', 'counting', 'results'] as const
    ).map(phase => ask(phase))

    expect(answers).toEqual([
      'call-not-published',
      ...Array(5).fill('not-counted'),
      'results-published',
    ])
    expect([ask('closed'), ask('cancelled')]).toEqual(['results-published', 'contest-cancelled'])
  })

  it('unless anything holds them, by hand or by rule', () => {
    expect(ask('counted', ceremonyAt, ['held-by-organiser'])).toBe('still-held')
    expect(ask('counted', resultsAt, ['jury-quorum-unmet'])).toBe('still-held')
  })
})

describe('The hour of publication has come', () => {
  it('at the latest hour whoever asked or not, and from the ceremony on for those who asked', () => {
    const publishNowAt = new Date('2026-10-03T08:00:00Z')
    const come = (now: Date, asked: Date | null) =>
      isPublicationHour({ ceremonyAt, resultsAt, publishNowAt: asked }, now)

    expect([come(justBefore(resultsAt), null), come(resultsAt, null)]).toEqual([false, true])
    expect([come(justBefore(ceremonyAt), publishNowAt), come(ceremonyAt, publishNowAt)]).toEqual([
      false,
      true,
    ])
  })
})
