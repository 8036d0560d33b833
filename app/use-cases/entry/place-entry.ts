import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { placeOfEntry, placesOfOthers, savePlace } from '#app/data/entry/places.ts'
import { isPublic } from '#app/domain/entry/entry.ts'
import { mayPlace, type Place, type PlaceRefusal } from '#app/domain/map/place.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type EntryPlaced =
  | { readonly placed: true }
  | { readonly placed: false; readonly reason: PlaceRefusal | 'entry-unknown' }

/**
 * Says where an entry stands and whether it is entered without a step; null for what is not known. Said
 * again unchanged it changes nothing.
 */
export async function placeEntry(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly entryId: string
    readonly actorId: string
    readonly place: Place | null
    readonly stepFree: boolean | null
  },
): Promise<EntryPlaced> {
  const { place, stepFree, townId, contestId, actorId } = request
  return services.db.$transaction(async tx => {
    await lockContest(tx, request)
    const [entry, before] = [await entryForDesk(tx, request), await placeOfEntry(tx, request)]
    if (!entry || !before) return { placed: false, reason: 'entry-unknown' }
    const decision = place ? mayPlace(place, await placesOfOthers(tx, request)) : null
    if (decision && !decision.allowed) return { placed: false, reason: decision.reason }
    if (isSame(before.place, place) && before.stepFree === stepFree) return { placed: true }
    await savePlace(tx, request, { place, stepFree })
    if (isPublic(entry)) await raisePublicVersion(tx, contestId)
    await record(services, tx, {
      townId,
      contestId,
      actorId,
      action: 'entry.placed',
      subjectId: entry.id,
      details: { place, stepFree },
    })
    return { placed: true }
  })
}

function isSame(a: Place | null, b: Place | null): boolean {
  return a?.latitude === b?.latitude && a?.longitude === b?.longitude
}
