import type { Letter } from '#app/platform/mail.ts'

/** The six digits in a letter. Throws when there is no letter or none in it. */
export function codeIn(letter: Letter | undefined): string {
  const digits = letter?.text.match(/^ {4}(\d{6})$/m)?.[1]
  if (!digits) throw new Error(`There is no code in the letter: ${JSON.stringify(letter)}`)
  return digits
}

/** Six digits that are not these. */
export function otherThan(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

/** How many times each answer was given, by its reason. */
export function tallied(answers: readonly string[]): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {}
  for (const answer of answers) tally[answer] = (tally[answer] ?? 0) + 1
  return tally
}
