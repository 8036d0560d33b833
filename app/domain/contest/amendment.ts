import { z } from 'zod'
import { allowed, type Decision, refused } from '../decision.ts'
import { canonicalJson } from '../log/canonical.ts'
import { localTextSchema } from '../town/local-text-schema.ts'
import { type CallWords, type Contact, contactSchema, newWordsSchema } from './call-words.ts'
import { moveReasons } from './moves.ts'
import type { Facts } from './state.ts'
import { timelineSteps } from './timeline.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const moveSchema = z.strictObject({
  step: z.enum(timelineSteps),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
})

/** The words of the call that an amendment may put anew, each as a whole. */
export const amendableTexts = [
  'descriptions',
  'rulesTexts',
  'perimeters',
  'kinds',
  'prizes',
] as const satisfies readonly (keyof CallWords)[]
export type AmendedText = (typeof amendableTexts)[number] | 'contact'

/**
 * A public amendment of a call. Its canonical text is hashed, and each names the hash of the one before,
 * the first that of the frozen rules, so that none can be slipped in or left out afterwards.
 */
export const amendmentSchema = z.strictObject({
  format: z.literal(1),
  town: z.string(),
  contest: z.string(),
  number: z.int().min(1),
  at: z.iso.datetime(),
  previous: hash,
  reason: z.strictObject({ kind: z.enum(moveReasons).nullable(), words: localTextSchema }),
  moves: z.array(moveSchema),
  words: newWordsSchema,
  contact: contactSchema.optional(),
})
export type Amendment = z.infer<typeof amendmentSchema>

/** What an amendment changes, in the order of the page. */
export function textsAmended({ words, contact }: Amendment): readonly AmendedText[] {
  const texts = amendableTexts.filter(text => words[text] !== undefined)
  return contact ? [...texts, 'contact'] : texts
}

export type Wording = { readonly words: CallWords; readonly contact: Contact | null }

/** Which of the new words differ from those that hold; empty when nothing does. */
export function changesOfWording(
  before: Wording,
  after: Wording,
): Pick<Amendment, 'words' | 'contact'> {
  const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b)
  const changed = amendableTexts.filter(text => differs(before.words[text], after.words[text]))
  const words = Object.fromEntries(changed.map(text => [text, after.words[text]]))
  const contact = after.contact !== null && differs(before.contact, after.contact)
  return contact && after.contact ? { words, contact: after.contact } : { words }
}

export type AmendRefusal =
  | 'call-not-published'
  | 'contest-cancelled'
  | 'results-published'
  | 'nothing-amended'

/** Whether the words of a published call may be put anew: until the results, when something differs. */
export function mayAmend(
  { callPublishedAt, cancelledAt, resultPublishedAt }: Facts,
  { words, contact }: Pick<Amendment, 'words' | 'contact'>,
): Decision<AmendRefusal> {
  if (cancelledAt) return refused('contest-cancelled')
  if (!callPublishedAt) return refused('call-not-published')
  if (resultPublishedAt) return refused('results-published')
  return Object.keys(words).length === 0 && !contact ? refused('nothing-amended') : allowed
}

export type CancelRefusal = 'call-not-published' | 'contest-cancelled' | 'contest-counted'

/** Whether a contest may be called off: from its call until it is counted. */
export function mayCancel({
  callPublishedAt,
  cancelledAt,
  countedAt,
}: Facts): Decision<CancelRefusal> {
  if (cancelledAt) return refused('contest-cancelled')
  if (!callPublishedAt) return refused('call-not-published')
  return countedAt ? refused('contest-counted') : allowed
}

export type EditRefusal = 'call-already-published' | 'contest-cancelled'

/** Whether a draft may still be changed as its organiser likes: until its call is published. */
export function mayEdit({ callPublishedAt, cancelledAt }: Facts): Decision<EditRefusal> {
  if (cancelledAt) return refused('contest-cancelled')
  return callPublishedAt ? refused('call-already-published') : allowed
}
