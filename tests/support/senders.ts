import { contestById } from '#app/data/contest/contests.ts'
import { sendEntry, type UnprovenSending } from '#app/use-cases/entry/send-entry.ts'
import { shopForm } from './contests.ts'
import { codeIn } from './letters.ts'
import { drawnPhoto } from './photos.ts'
import type { TestServices } from './services.ts'

/** What somebody sends whose address is not proven; each form has a key of its own. */
export async function sendingOf(
  services: TestServices,
  contestId: string,
  shopName: string,
  changes: Partial<UnprovenSending> = {},
): Promise<UnprovenSending> {
  return {
    contest: await contestById(services.db, contestId),
    requestKey: services.random.uuid(services.now()),
    form: shopForm(shopName),
    photo: await drawnPhoto({ width: 60, height: 40 }),
    email: `${shopName.toLowerCase()}@shops.test`,
    language: 'sl',
    ...changes,
  }
}

/** Sends an entry and reads the code in the letter that follows. */
export async function sent(services: TestServices, sending: UnprovenSending) {
  const answer = await sendEntry(services, sending)
  if (!answer.entered) throw new Error(answer.reason)
  await services.deliver()
  const letter = services.letters.findLast(({ to }) => to === sending.email)
  return { entryId: answer.entryId, typed: codeIn(letter), letter }
}
