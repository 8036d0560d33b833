import { z } from 'zod'
import { waysOfAsking } from '#app/domain/entry/confirmation.ts'
import { weekdays } from '#app/domain/entry/hours.ts'
import { emailSchema } from '#app/domain/people/email-address.ts'
import { photoKinds } from '#app/domain/photo/kinds.ts'
import { languages, type LocalText } from '#app/domain/town/local-text.ts'

const line = (most: number) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(most, `tooLong:${most}`)
const optional = (most: number) => z.string().trim().max(most, `tooLong:${most}`).default('')

/** What is said of a shop and of whom to call. */
const shop = {
  shopName: line(80),
  category: z.string({ error: 'choose' }),
  trade: line(60),
  street: line(80),
  houseNumber: line(12),
  postCode: z
    .string({ error: 'postCode' })
    .trim()
    .regex(/^\d{4}$/, 'postCode'),
  city: line(60),
  contactName: line(80),
  phone: z
    .string({ error: 'phone' })
    .trim()
    .regex(/^\+?[\d\s/()-]{6,20}$/, 'phone'),
}
const box = z.literal('on', { error: 'mustAgree' })
const declared = { agreeRules: box, agreeAuthority: box, agreePhoto: box }

/** What a shop owner fills in whose address is proven, with each declaration as a box of its own. */
export const entrySchema = z.object({
  requestKey: z.uuid(),
  ...shop,
  ...declared,
  email: z.string().optional(),
})
/** The same with the address that is to be proven. */
export const unprovenEntrySchema = entrySchema.extend({ email: emailSchema })
export type EntryForm = z.input<typeof unprovenEntrySchema>

/** What an organiser fills in for a shop, which declares everything itself when it confirms. */
export const behalfSchema = z.object({
  requestKey: z.uuid(),
  ...shop,
  email: emailSchema,
  askedBy: z.enum(waysOfAsking, { error: 'choose' }),
})
export type BehalfForm = z.input<typeof behalfSchema>

const code = { code: z.string({ error: 'required' }).max(40) }
export const confirmSchema = z.object(code)
export const confirmBehalfSchema = z.object({ ...code, ...declared })

const texts = z.partialRecord(z.enum(languages), optional(1200)).default({})

/** What an owner may change of an entry. */
export const detailsSchema = z.object({
  ...shop,
  stories: texts,
  hours: z.partialRecord(z.enum(weekdays), optional(60)).default({}),
})
export type DetailsForm = z.input<typeof detailsSchema>

const photoSaid = {
  kind: z.enum(photoKinds, { error: 'choose' }),
  author: optional(80).transform(name => name || null),
}
export const describePhotoSchema = z.object({
  ...photoSaid,
  alts: z.partialRecord(z.enum(languages), optional(300)).default({}),
})
export const addPhotoSchema = z.object({ requestKey: z.uuid(), ...photoSaid })

export const legalFormSchema = z.object({ legalForm: line(60), registrationNumber: line(30) })

/** Texts that say something, in the languages the town speaks. */
export function writtenIn(
  spoken: readonly (typeof languages)[number][],
  written: LocalText,
): LocalText {
  return Object.fromEntries(
    spoken.flatMap(language => (written[language] ? [[language, written[language]]] : [])),
  )
}
