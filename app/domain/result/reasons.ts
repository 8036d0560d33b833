/** Why results are held back, as a list to choose from. */
export const holdCodes = [
  'votes-examined',
  'error-found',
  'jury-incomplete',
  'ceremony-delayed',
  'objection',
  'authority-order',
  'other',
] as const
export type HoldCode = (typeof holdCodes)[number]

/** Why held results are let go. */
export const releaseCodes = ['examined', 'mended', 'ceremony-set', 'waived', 'other'] as const
export type ReleaseCode = (typeof releaseCodes)[number]

/** Why results come out before their latest hour. */
export const publishNowCodes = ['announced', 'ceremony-over', 'already-known', 'other'] as const
export type PublishNowCode = (typeof publishNowCodes)[number]

/** A reason from a list, with what its giver adds in words of their own. */
export type GivenReason<Code extends string> = {
  readonly code: Code
  readonly words: string | null
}

export type ReasonProblem = 'choose-reason' | 'say-reason'

/**
 * The reason that was chosen and typed, or what is missing: a choice from the list, or, where none of it
 * fits, the words.
 */
export function reasonGiven<Code extends string>(
  codes: readonly Code[],
  typed: { readonly code: string; readonly words: string },
):
  | { readonly given: true; readonly reason: GivenReason<Code> }
  | { readonly given: false; readonly problem: ReasonProblem } {
  const code = codes.find(known => known === typed.code)
  const words = typed.words.trim().slice(0, 500)
  if (!code) return { given: false, problem: 'choose-reason' }
  if (code === 'other' && words === '') return { given: false, problem: 'say-reason' }
  return { given: true, reason: { code, words: words || null } }
}
