import type { Prisma } from '#prisma'
import {
  claimChain,
  lastLink,
  looseEvents,
  saveLink,
  townsWithLooseEvents,
} from '#app/data/log/audit.ts'
import { type ChainLink, contentHash, nextLink } from '#app/domain/log/audit-chain.ts'
import type { Services } from '#app/platform/services.ts'

/** Puts the events that have no place yet at the end of their town's chain. */
export async function chainAuditEvents(
  services: Pick<Services, 'db' | 'hashing'>,
): Promise<number> {
  let chained = 0
  for (const townId of await townsWithLooseEvents(services.db)) {
    chained += await services.db.$transaction(tx => chainTown(services, tx, townId))
  }
  return chained
}

async function chainTown(
  services: Pick<Services, 'hashing'>,
  tx: Prisma.TransactionClient,
  townId: string,
): Promise<number> {
  if (!(await claimChain(tx, townId))) return 0
  let previous: Pick<ChainLink, 'sequence' | 'chainHash'> | null = await lastLink(tx, townId)
  const loose = await looseEvents(tx, townId)
  for (const { salt, ...content } of loose) {
    if (!salt) throw new Error(`Audit event ${content.id} lost its salt before it was chained`)
    const link: ChainLink = nextLink(
      services.hashing.sha256,
      previous,
      contentHash(services.hashing.sha256, salt, content),
    )
    await saveLink(tx, content.id, link)
    previous = link
  }
  return loose.length
}
