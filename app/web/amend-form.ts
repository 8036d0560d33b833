import { z } from 'zod'
import type { Wording } from '#app/domain/contest/amendment.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import {
  contactFrom,
  contactTyped,
  prizesFrom,
  prizesShown,
  prizesTyped,
} from './settings/text-form.ts'
import { localFrom, localText, namedText } from './typed-fields.ts'

/** What a published call may still be changed in, with the reason. */
export const amendSchema = z.object({
  reason: namedText(600),
  descriptions: localText(5000),
  rulesTexts: localText(20_000),
  perimeters: localText(1200),
  kinds: localText(1200),
  prizes: prizesTyped,
  contact: contactTyped,
})
export type AmendForm = z.input<typeof amendSchema>

export function amendShown({ words, contact }: Contest): AmendForm {
  const { prizes, ...texts } = words
  return { ...texts, reason: {}, prizes: prizesShown(prizes), contact: contact ?? noContact }
}

const noContact = { name: '', email: '' }

export function wordingFrom(form: z.output<typeof amendSchema>): Wording {
  return {
    words: {
      descriptions: localFrom(form.descriptions),
      rulesTexts: localFrom(form.rulesTexts),
      perimeters: localFrom(form.perimeters),
      kinds: localFrom(form.kinds),
      prizes: prizesFrom(form.prizes),
    },
    contact: contactFrom(form.contact),
  }
}
