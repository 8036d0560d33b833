import type { Prisma } from '#prisma'
import { townIdsOfMember } from '#app/data/people/people.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/** Writes what was done about an organiser into the log of each of their towns, or of each other one. */
export async function recordInTowns(
  services: Pick<Services, 'now' | 'random'>,
  tx: Prisma.TransactionClient,
  note: {
    readonly personId: string
    readonly actorId?: string
    readonly action: string
    readonly except?: string
  },
): Promise<void> {
  const { personId, except, ...what } = note
  for (const townId of await townIdsOfMember(tx, personId, 'organiser')) {
    if (townId !== except) await record(services, tx, { townId, subjectId: personId, ...what })
  }
}
