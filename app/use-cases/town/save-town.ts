import { raisePublicVersionsOfTown } from '#app/data/contest/contests.ts'
import { saveTownSettings } from '#app/data/town/towns.ts'
import { maySaveTown, type TownRefusal, type TownSettings } from '#app/domain/town/town-settings.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type TownSaved =
  | { readonly saved: true }
  | { readonly saved: false; readonly reason: TownRefusal }

/** Changes what a town is called, its time, languages and colours, and with them all its pages. */
export async function saveTown(
  services: Services,
  request: {
    readonly townId: string
    readonly actorId: string
    readonly settings: TownSettings
  },
): Promise<TownSaved> {
  const { townId, actorId, settings } = request
  const decision = maySaveTown(settings)
  if (!decision.allowed) return { saved: false, reason: decision.reason }
  const { languages, bilingual, ...rest } = settings
  await services.db.$transaction(async tx => {
    await saveTownSettings(tx, townId, settings)
    await raisePublicVersionsOfTown(tx, townId)
    await record(services, tx, {
      townId,
      actorId,
      action: 'town.saved',
      subjectId: townId,
      details: { ...rest, languages: [...languages], bilingual: bilingual && { ...bilingual } },
    })
  })
  return { saved: true }
}
