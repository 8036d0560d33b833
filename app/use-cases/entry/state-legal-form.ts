import { lockContest } from '#app/data/contest/contests.ts'
import { ownEntry, saveLegalForm } from '#app/data/entry/own-entries.ts'
import { awardedNumbers } from '#app/data/result/awarded.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import type { Own } from './change-entry.ts'

export type LegalFormStated =
  | { readonly stated: true }
  | { readonly stated: false; readonly reason: 'entry-without-award' | 'entry-unknown' }

/** Tells the organiser what the shop of an awarded entry is by law; nobody else sees it. */
export async function stateLegalForm(
  services: Services,
  own: Own,
  legal: { readonly legalForm: string; readonly registrationNumber: string },
): Promise<LegalFormStated> {
  const found = await ownEntry(services.db, own)
  if (!found) return { stated: false, reason: 'entry-unknown' }
  const { contestId, townId, number } = found
  return services.db.$transaction(async tx => {
    await lockContest(tx, { contestId, townId })
    const awarded = await awardedNumbers(tx, contestId)
    if (number === null || !awarded.has(number)) {
      return { stated: false, reason: 'entry-without-award' }
    }
    await saveLegalForm(tx, own, legal)
    await record(services, tx, {
      townId,
      contestId,
      actorId: own.ownerId,
      action: 'entry.legal-form-stated',
      subjectId: found.id,
    })
    return { stated: true }
  })
}
