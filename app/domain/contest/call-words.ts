import { z } from 'zod'
import { localTextSchema } from '../town/local-text-schema.ts'
import type { Rules } from './rules.ts'

/** What a prize is for. */
export const prizeAwards = [
  'place-1',
  'place-2',
  'place-3',
  'place-4',
  'place-5',
  'audience',
  'recognition',
  'other',
] as const
export type PrizeAward = (typeof prizeAwards)[number]

const prizeSchema = z.strictObject({
  award: z.enum(prizeAwards),
  names: localTextSchema,
  /** In whole euros; null is not stated. */
  value: z.int().min(0).max(1_000_000).nullable(),
})

const texts = {
  descriptions: localTextSchema,
  /** The rules in the municipality's own words, in Markdown. */
  rulesTexts: localTextSchema,
  /** Who may enter, and within which limits of the town. */
  perimeters: localTextSchema,
  /** The kinds of shops that may. */
  kinds: localTextSchema,
}
const prizes = z.array(prizeSchema).max(20)

/** What the call says in words of its own. An amendment may change it; what the count goes by, never. */
export const callWordsSchema = z
  .strictObject({
    descriptions: texts.descriptions.default({}),
    rulesTexts: texts.rulesTexts.default({}),
    perimeters: texts.perimeters.default({}),
    kinds: texts.kinds.default({}),
    prizes: prizes.default([]),
  })
  .readonly()

/** Some of these words, put anew. What is not there is not changed. */
export const newWordsSchema = z.strictObject({ ...texts, prizes }).partial()
export type CallWords = z.infer<typeof callWordsSchema>
export type Prize = CallWords['prizes'][number]

/** Whom to ask about the contest. It is not frozen, because people change and must be forgotten. */
export const contactSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().min(3).max(254),
  phone: z.string().trim().max(40).default(''),
})
export type Contact = z.infer<typeof contactSchema>

/** The awards of the rules for which a prize is expected: each place and the public's own. */
export function awardsToEndow({ awards }: Pick<Rules, 'awards'>): readonly PrizeAward[] {
  const isGiven = (award: PrizeAward) =>
    award.startsWith('place-') && Number(award.slice('place-'.length)) <= awards.places
  const places = prizeAwards.filter(isGiven)
  return awards.audience ? [...places, 'audience'] : places
}
