/** A rule's answer: yes, or no with the reason that the words are chosen by. */
export type Decision<Reason extends string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: Reason }

export const allowed = { allowed: true } as const

export function refused<Reason extends string>(reason: Reason): Decision<Reason> {
  return { allowed: false, reason }
}
