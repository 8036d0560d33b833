import type { Language } from '#app/domain/town/local-text.ts'

type Unit = 'year' | 'day' | 'hour' | 'minute'

/** Each unit with its length and from which span on it is the usual one. */
const units: readonly (readonly [Unit, number, number])[] = [
  ['year', 365 * 86_400_000, 365 * 86_400_000],
  ['day', 86_400_000, 3 * 86_400_000],
  ['hour', 3_600_000, 3_600_000],
  ['minute', 60_000, 0],
]

/** A span of time in the largest usual unit that it is whole in: "30 minut", "48 ur", "30 dni". */
export function durationIn(language: Language, spanMs: number): string {
  const fitting = units.find(([, unitMs, from]) => spanMs >= from && spanMs % unitMs === 0)
  if (!fitting) throw new Error(`Not whole minutes: ${spanMs} ms`)
  const [unit, unitMs] = fitting
  const format = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(language, format).format(spanMs / unitMs)
}
