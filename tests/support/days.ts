import { dayOf } from '#app/domain/town/zoned-time.ts'

/** The calendar day that a test names. Throws where there is none. */
export function theDay(text: string) {
  const day = dayOf(text)
  if (!day) throw new Error(`There is no day ${text}`)
  return day
}
