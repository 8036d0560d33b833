import { expect, it } from 'vitest'
import { isUndelivered, mailTroubleOf } from '#app/domain/mail/trouble.ts'

it.each([
  [null, 'waits'],
  ['Error EENVELOPE 550', 'address-refused'],
  ['Error EENVELOPE 451', 'asked-to-wait'],
  ['Error EAUTH 535', 'sender-refused'],
  ['Error ETIMEDOUT', 'no-connection'],
  ['Error ESOCKET', 'no-connection'],
  ['unknown', 'unknown'],
] as const)('The refusal “%s” means: %s', (lastError, trouble) => {
  expect(mailTroubleOf(lastError)).toBe(trouble)
})

it('A letter is undelivered once it was refused, or ten minutes after it should have left.', () => {
  const dueAt = new Date('2026-09-10T08:00:00Z')
  const at = (now: string, lastError: string | null = null) =>
    isUndelivered({ dueAt, lastError }, new Date(now))

  expect([
    at('2026-09-10T08:09:59.999Z'),
    at('2026-09-10T08:10:00Z'),
    at('2026-09-10T08:00:01Z', 'Error EENVELOPE 550'),
  ]).toEqual([false, true, true])
})
