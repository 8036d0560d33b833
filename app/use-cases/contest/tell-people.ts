import type { Prisma } from '#prisma'
import { insertContestLetters, peopleOfContest } from '#app/data/contest/amendments.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

/**
 * Writes to everybody who enters or judges, once each, about the amendment with this number or the
 * cancellation (0), in the transaction of the change. Voters get nothing.
 */
export async function tellPeople(
  services: Pick<Services, 'now' | 'random' | 'jobs'>,
  tx: Prisma.TransactionClient,
  about: { readonly contestId: string; readonly amendment: number },
): Promise<void> {
  const createdAt = services.now()
  const people = await peopleOfContest(tx, about.contestId)
  const letters = people.map(personId => {
    return { ...about, personId, id: services.random.uuid(createdAt), createdAt }
  })
  await insertContestLetters(tx, letters)
  const kind = about.amendment === 0 ? 'contest-cancelled' : 'contest-amended'
  for (const { id } of letters)
    await enqueueMail(services, tx, { kind, subjectId: id, contestId: about.contestId })
}
