import { type Decision, allowed, refused } from '../decision.ts'

export type ReportRefusal = 'too-quick' | 'form-too-old' | 'looks-automatic'

const quickestMs = 3_000
const longestMs = 24 * 60 * 60_000

/**
 * Whether a report was written by somebody, as far as a form can tell: neither in under three seconds nor on
 * a form from the day before, and with the field left empty that nobody sees.
 */
export function mayReport(
  form: { readonly shownAt: Date; readonly trap: string },
  now: Date,
): Decision<ReportRefusal> {
  if (form.trap !== '') return refused('looks-automatic')
  const age = now.getTime() - form.shownAt.getTime()
  if (age < quickestMs) return refused('too-quick')
  return age <= longestMs ? allowed : refused('form-too-old')
}

/** The instant in a UUID of version 7, such as the key of a form, made when it was shown. */
export function instantOfKey(uuid: string): Date {
  return new Date(Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16))
}
