import { type AmendmentRow, lastAmendment } from '#app/data/contest/amendments.ts'
import type { Db } from '#app/data/db.ts'
import { textsAmended } from '#app/domain/contest/amendment.ts'
import type { PrizeAward } from '#app/domain/contest/call-words.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { type Language, type LocalText, passageIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { eurosIn } from '#app/i18n/figures.ts'
import { markedIn } from './markdown.ts'

/** The call's own words as pages show them. */
export function callShown({ words, contact }: Contest, language: Language) {
  return {
    description: markedIn(words.descriptions, language),
    rulesText: markedIn(words.rulesTexts, language),
    who: passageOrNull(words.perimeters, language),
    kinds: passageOrNull(words.kinds, language),
    prizes: words.prizes.map(({ award, names, value }): PrizeShown => {
      const prize = passageIn(names, language)
      return { award, prize, value: value === null ? null : eurosIn(language, value) }
    }),
    contact,
  }
}

export type PrizeShown = {
  readonly award: PrizeAward
  readonly prize: ReturnType<typeof passageIn>
  readonly value: string | null
}

/** The amendments of a call, the last first, with what each changed and why. */
export function amendmentsShown(
  rows: readonly AmendmentRow[],
  { town }: Contest,
  language: Language,
) {
  const dates = datesIn(language, town.timeZone)
  return rows.toReversed().map(({ amendment, sha256 }) => ({
    number: amendment.number,
    on: dates.day(new Date(amendment.at)),
    hash: hex(sha256),
    kind: amendment.reason.kind,
    reason: passageIn(amendment.reason.words, language),
    moves: amendment.moves.map(({ step, from, to }) => {
      return { step, from: dates.short(new Date(from)), to: dates.short(new Date(to)) }
    }),
    texts: textsAmended(amendment),
  }))
}

/** What changed since the call went out: the number of its last amendment, and why it was called off. */
export async function newsOf(db: Db, { id, cancelReason }: Contest) {
  const last = await lastAmendment(db, id)
  return { amended: last?.number ?? 0, cancelReason }
}

function passageOrNull(text: LocalText, language: Language) {
  const passage = passageIn(text, language)
  return passage.text === '' ? null : passage
}
