import { municipalityName, townName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import type { Town } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type AboutOrganiser = {
  readonly language: Language
  readonly town: Town
  readonly link: string
}

export function organiserInvitationLetter({ language, town, link }: AboutOrganiser): LetterText {
  return letterText(writtenLanguages(town, language), spoken => {
    const words = wordsIn(spoken).organisers.invitation
    const name = townName(town, spoken)
    return {
      subject: words.subject(name),
      body: words.body(name, link),
      from: municipalityName(town, spoken),
    }
  })
}

export function secondFactorResetLetter({ language, town, link }: AboutOrganiser): LetterText {
  return letterText(writtenLanguages(town, language), spoken => {
    const words = wordsIn(spoken).organisers.reset
    return { subject: words.subject, body: words.body(link), from: municipalityName(town, spoken) }
  })
}
