import { testLettersOf } from '#app/data/contest/test-letters.ts'
import { statementsOf } from '#app/data/town/statements.ts'
import type { CallWords, Contact } from '#app/domain/contest/call-words.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { confirmTestLetter, sendTestLetter } from '#app/use-cases/contest/test-mail.ts'
import { codeDigits } from '#app/use-cases/people/code-digits.ts'
import { saveStatements } from '#app/use-cases/town/save-statements.ts'

/** The answers of an invented organiser to what set-up asks beside the card. */
export function demoCall(town: { readonly nameGenitive: string; readonly organiserEmail: string }) {
  const words: CallWords = {
    descriptions: {},
    rulesTexts: {},
    perimeters: {
      sl: `Lastniki in najemniki odprtih prodajnih, gostinskih in storitvenih prostorov v središču ${town.nameGenitive}.`,
      en: 'Owners and tenants of shops, bars and services in the town centre that are open to the public.',
    },
    kinds: {},
    prizes: [
      prize('place-1', 'darilni bon', 'gift voucher', 300),
      prize('place-2', 'darilni bon', 'gift voucher', 200),
      prize('place-3', 'darilni bon', 'gift voucher', 100),
      prize('audience', 'oglas v občinskem glasilu', 'advertisement in the town’s paper', 150),
    ],
  }
  const contact: Contact = { name: 'Urad za gospodarstvo', email: town.organiserEmail, phone: '' }
  return { members: 5, paperBallots: false, words, contact }
}

type Call = { readonly townId: string; readonly contestId: string; readonly actorId: string }

/** Does what keeps a call back: states what entrants must be told, and tries the mail. */
export async function makeReady(services: Services, call: Call, town: Town): Promise<void> {
  const stated = await statementsOf(services.db, town.id)
  const statements = {
    ...stated,
    controllerAddress: stated.controllerAddress ?? 'Izmišljeni trg 1, 0000 Izmišljeno',
    entryBasis: stated.entryBasis ?? 'contract',
    entryRetentionYears: stated.entryRetentionYears ?? 5,
  } as const
  await saveStatements(services, { town, actorId: call.actorId, statements })
  await sendTestLetter(services, call)
  const asked = { contestId: call.contestId, personId: call.actorId, since: new Date(0) }
  const [letter] = await testLettersOf(services.db, asked)
  if (!letter) throw new Error('No test letter was noted')
  await confirmTestLetter(services, { ...call, typed: await codeDigits(services, letter.id) })
}

function prize(award: CallWords['prizes'][number]['award'], sl: string, en: string, value: number) {
  return { award, names: { sl, en }, value }
}
