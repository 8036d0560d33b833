import type { CallWords, Contact } from '#app/domain/contest/call-words.ts'
import type { Timeline } from '#app/domain/contest/timeline.ts'
import type { Services } from '#app/platform/services.ts'

/** What set-up asks beside the card, answered for a test. */
export const answeredCall: {
  readonly members: number
  readonly paperBallots: boolean
  readonly words: CallWords
  readonly contact: Contact
} = {
  members: 3,
  paperBallots: false,
  words: {
    descriptions: {},
    rulesTexts: {},
    perimeters: { sl: 'Trgovine v mestnem središču.' },
    kinds: {},
    prizes: [{ award: 'place-1', names: { sl: 'Bon' }, value: 300 }],
  },
  contact: { name: 'Urad', email: 'urad@velenje.test', phone: '' },
}

/**
 * Does what keeps a call back, without a use case and so without a letter or an audit event: what the town
 * states to entrants, the mail that was tried, and dates where the preset's are not wanted.
 */
export async function makeReady(
  services: Services,
  contestId: string,
  timeline: Timeline | null = null,
): Promise<void> {
  const { townId } = await services.db.contest.update({
    where: { id: contestId },
    data: { mailTestedAt: services.now(), ...timeline },
    select: { townId: true },
  })
  await services.db.town.update({
    where: { id: townId },
    data: { controllerAddress: 'Trg 1', entryBasis: 'contract', entryRetentionYears: 5 },
    select: { id: true },
  })
}
